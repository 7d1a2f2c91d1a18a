package dev.vibecast.builder.extract.batch;

import dev.vibecast.builder.extract.ExtractPlan;
import dev.vibecast.builder.extract.ask.ExtractPrompt;
import dev.vibecast.builder.extract.reply.ReplyVibes;
import dev.vibecast.builder.source.Page;
import dev.vibecast.llm.BackOff;
import dev.vibecast.llm.LanguageModel;
import dev.vibecast.llm.ModelReply;
import dev.vibecast.llm.prompt.PromptMessages;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Gets the reply to one page: from the cache, or from the model, again with growing pauses where
 * that may help. Thread-safe.
 */
final class PageAsker {

  /** A server that wishes for a longer pause gets this one. */
  private static final Duration LONGEST_WISH = Duration.ofMinutes(2);

  private static final PageReply.Failed NO_VIBES =
      new PageReply.Failed("the model did not answer with a list of vibes", false);

  private final LanguageModel model;
  private final PageCache cache;
  private final ExtractPlan plan;
  private final BackOff backOff;
  private final RateLimit rate;
  private final ExtractPrompt prompt = new ExtractPrompt();
  private final AtomicInteger calls = new AtomicInteger();

  PageAsker(LanguageModel model, PageCache cache, ExtractPlan plan) {
    this.model = model;
    this.cache = cache;
    this.plan = plan;
    this.backOff = new BackOff(plan.backOff());
    this.rate = new RateLimit(plan.perSecond());
  }

  /** Calls of the model so far, those that failed too. */
  int calls() {
    return calls.get();
  }

  /** Waits until there is a reply or no hope for one. */
  PageReply ask(Page page) throws InterruptedException {
    Optional<String> known = cache.find(page);
    return known.isPresent() ? new PageReply.Answered(known.get(), true) : askModel(page);
  }

  private PageReply askModel(Page page) throws InterruptedException {
    PromptMessages messages = prompt.messages(page);
    SplittableRandom random = new SplittableRandom(page.text().hashCode());
    for (int attempt = 1; ; attempt++) {
      Step step = attempt(page, messages);
      if (!step.again() || attempt >= plan.attempts()) {
        return step.reply();
      }
      Thread.sleep(backOff.pauseAfter(attempt, random));
    }
  }

  private Step attempt(Page page, PromptMessages messages) throws InterruptedException {
    rate.await();
    calls.incrementAndGet();
    return switch (model.reply(messages)) {
      case ModelReply.Text(String text) when ReplyVibes.in(text).isPresent() ->
          new Step(new PageReply.Answered(cache.keep(page, text), false), false);
      case ModelReply.Text _ -> new Step(NO_VIBES, true);
      case ModelReply.Failure(var kind, var wish) -> {
        rate.hold(wish.compareTo(LONGEST_WISH) < 0 ? wish : LONGEST_WISH);
        yield new Step(PageReply.Failed.of(kind), kind.worthRetrying());
      }
    };
  }

  /** What an attempt gave, and whether another makes sense. */
  private record Step(PageReply reply, boolean again) {}
}
