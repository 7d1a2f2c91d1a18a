package dev.vibecast.generation.recipe;

import dev.vibecast.generation.model.CircuitBreaker;
import dev.vibecast.generation.model.ModelSetup;
import dev.vibecast.generation.prompt.PromptContract;
import dev.vibecast.generation.reply.ReadReply;
import dev.vibecast.generation.reply.ReplyReader;
import dev.vibecast.llm.FailureKind;
import dev.vibecast.llm.LanguageModel;
import dev.vibecast.llm.ModelReply;
import dev.vibecast.llm.prompt.PromptMessages;
import dev.vibecast.schema.music.Provenance;
import dev.vibecast.schema.prompt.PromptAccepted;
import java.time.Duration;
import java.util.List;

/**
 * Gets a recipe out of a language model, or a reason why there is none. Safe for use by several
 * threads.
 */
public final class RecipeWriter {

  private final ModelSetup setup;
  private final AttemptPlan plan;
  private final CircuitBreaker breaker;
  private final RememberedOutcomes remembered;
  private final PromptContract contract = new PromptContract();
  private final ReplyReader reader = new ReplyReader();

  /**
   * A writer.
   *
   * @param setup the model, if there is one
   * @param plan how often and how long to try
   * @param breaker leaves a failing server alone
   * @param remembered recipes that were paid for
   */
  public RecipeWriter(
      ModelSetup setup, AttemptPlan plan, CircuitBreaker breaker, RememberedOutcomes remembered) {
    this.setup = setup;
    this.plan = plan;
    this.breaker = breaker;
    this.remembered = remembered;
  }

  /**
   * Writes a recipe for a prompt; waits until there is one or until it is clear that there is none.
   */
  public Outcome write(PromptAccepted prompt) {
    if (prompt.shown().isBlank()) {
      return new Outcome.Rejected("prompts: holds no words");
    }
    return switch (setup) {
      case ModelSetup.Missing(String reason) -> new Outcome.FellBack(reason);
      case ModelSetup.Ready(LanguageModel model) -> remembered(model, prompt);
    };
  }

  private Outcome remembered(LanguageModel model, PromptAccepted prompt) {
    PromptMessages messages = contract.messages(prompt.prompts());
    return remembered.get(messages.user()).orElseGet(() -> ask(model, messages, prompt));
  }

  private Outcome ask(LanguageModel model, PromptMessages messages, PromptAccepted prompt) {
    AttemptPlan.Attempts attempts = plan.begin(prompt.promptId());
    Step step;
    do {
      step = attempt(model, messages, prompt);
    } while (step.again() && attempts.waitForNext(step.pause()));
    remembered.put(messages.user(), step.outcome());
    return step.outcome();
  }

  private Step attempt(LanguageModel model, PromptMessages messages, PromptAccepted prompt) {
    if (!breaker.tryPass()) {
      return Step.last("the model server failed repeatedly and is left alone for a while");
    }
    return switch (model.reply(messages)) {
      case ModelReply.Failure(FailureKind kind, Duration retryAfter) -> {
        breaker.failed();
        yield new Step(new Outcome.FellBack(kind.reason()), kind.worthRetrying(), retryAfter);
      }
      case ModelReply.Text(String text) -> {
        breaker.succeeded();
        yield read(text, model, prompt);
      }
    };
  }

  private Step read(String text, LanguageModel model, PromptAccepted prompt) {
    Provenance provenance = new Provenance("llm", model.name(), null, List.of());
    return switch (reader.read(text, prompt.shown(), provenance)) {
      case ReadReply.Clean(var recipe) -> Step.last(new Outcome.Generated(recipe));
      case ReadReply.Mended(var recipe, var repairs) ->
          Step.last(new Outcome.Repaired(recipe, repairs));
      case ReadReply.Unusable(String reason) ->
          new Step(new Outcome.FellBack(reason), true, Duration.ZERO);
    };
  }

  /** What an attempt gave, and whether and when another makes sense. */
  private record Step(Outcome outcome, boolean again, Duration pause) {
    static Step last(Outcome outcome) {
      return new Step(outcome, false, Duration.ZERO);
    }

    static Step last(String reason) {
      return last(new Outcome.FellBack(reason));
    }
  }
}
