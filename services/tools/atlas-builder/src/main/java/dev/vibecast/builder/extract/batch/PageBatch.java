package dev.vibecast.builder.extract.batch;

import dev.vibecast.builder.extract.ExtractPlan;
import dev.vibecast.builder.source.Page;
import dev.vibecast.llm.LanguageModel;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks about pages, several at a time, and hands the replies over in the order of pages, so that
 * the same replies give the same result. Stops when nobody needs more, or when the model fails too
 * often.
 */
public final class PageBatch {

  private final List<Page> pages;
  private final PageAsker asker;
  private final int concurrency;
  private final ReplyTaker taker;
  private final PageReply[] waiting;
  private final ErrorAverage errors = new ErrorAverage();
  private int next;
  private int handedOver;
  private int done;
  private boolean stopped;
  private Optional<String> given = Optional.empty();

  /** Takes replies; called by one thread at a time. */
  public interface ReplyTaker {

    /**
     * The reply to the next page.
     *
     * @return whether more are needed
     */
    boolean take(Page page, PageReply reply);

    /** How many pages are done, in whatever order. */
    void progress(int done, int all);
  }

  /** A batch that has not begun. */
  public PageBatch(
      List<Page> pages, LanguageModel model, PageCache cache, ExtractPlan plan, ReplyTaker taker) {
    this.pages = pages;
    this.asker = new PageAsker(model, cache, plan);
    this.concurrency = plan.concurrency();
    this.taker = taker;
    this.waiting = new PageReply[pages.size()];
  }

  /** Calls of the model so far. */
  public int calls() {
    return asker.calls();
  }

  /**
   * Runs to the end.
   *
   * @return why it was given up, if it was
   */
  public Optional<String> run() throws InterruptedException {
    try (ExecutorService threads = Executors.newFixedThreadPool(concurrency)) {
      List<Future<?>> workers =
          Collections.nCopies(concurrency, (Runnable) this::work).stream()
              .<Future<?>>map(threads::submit)
              .toList();
      try {
        for (Future<?> worker : workers) {
          worker.get();
        }
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException known
            ? known
            : new IllegalStateException(e.getCause());
      } finally {
        stop();
      }
    }
    return given;
  }

  private void work() {
    try {
      for (int page = take(); page >= 0; page = take()) {
        answered(page, asker.ask(pages.get(page)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
    } catch (RuntimeException e) {
      stop();
      throw e;
    }
  }

  /** Number of a page that nobody has asked about, or −1. */
  private synchronized int take() {
    return stopped || next >= pages.size() ? -1 : next++;
  }

  private synchronized void stop() {
    stopped = true;
  }

  private synchronized void answered(int page, PageReply reply) {
    waiting[page] = reply;
    done++;
    taker.progress(done, pages.size());
    handOver();
    if (reply instanceof PageReply.Failed failed) {
      judge(failed);
    } else if (reply instanceof PageReply.Answered(_, boolean fromCache) && !fromCache) {
      errors.add(false);
    }
  }

  private void handOver() {
    while (!stopped && handedOver < waiting.length && waiting[handedOver] != null) {
      boolean more = taker.take(pages.get(handedOver), waiting[handedOver]);
      waiting[handedOver] = null;
      handedOver++;
      stopped = !more;
    }
  }

  private void judge(PageReply.Failed failed) {
    errors.add(true);
    if (!stopped && (failed.hopeless() || errors.isTooHigh())) {
      stopped = true;
      given = Optional.of(failed.reason());
    }
  }
}
