package dev.vibecast.cli.bench;

import dev.vibecast.cli.gateway.Gateway;
import dev.vibecast.local.state.RunState;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One stream, one listener, one prompt after the other. A prompt follows the one before after a
 * random pause, so that prompts meet every phase of the renderer's chunks.
 */
final class LatencyRun implements AutoCloseable {

  private static final double TRANSITION_SECONDS = 0.5;
  private static final int LEAST_PAUSE_MS = 300;
  private static final int PAUSE_SPREAD_MS = 400;
  // A stream that ignores this many prompts in a row will ignore the others as well.
  private static final int GIVE_UP_AFTER = 3;

  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final String streamId = "bench-" + UUID.randomUUID().toString().substring(0, 8);
  private final BenchPrompts prompts;
  private final Random pauses;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Gateway gateway;
  private final AudioListener listener;
  private final TransitionTail transitions;
  private final PromptPublisher publisher;
  private final List<Long> audibleNs = new ArrayList<>();
  private final List<Long> decidedNs = new ArrayList<>();

  LatencyRun(RunState stack, long seed) throws InterruptedException {
    prompts = new BenchPrompts(seed);
    pauses = new Random(seed);
    gateway = new Gateway(stack.gatewayUrl());
    transitions = new TransitionTail(stack.bootstrapServers());
    publisher = new PromptPublisher(stack.bootstrapServers());
    gateway.play(streamId, "a calm beginning");
    listener = AudioListener.open(http, stack.gatewayUrl(), streamId);
    await(() -> listener.arrivalOf(0), OptionalLong::isPresent);
  }

  LatencyReport measure(int count) throws InterruptedException {
    int published = 0;
    int unansweredInARow = 0;
    while (published < count && unansweredInARow < GIVE_UP_AFTER) {
      unansweredInARow = measureOne(published) ? 0 : unansweredInARow + 1;
      published++;
      Thread.sleep(LEAST_PAUSE_MS + pauses.nextInt(PAUSE_SPREAD_MS));
    }
    return new LatencyReport(
        published,
        published - audibleNs.size(),
        Percentiles.ofNanos(audibleNs),
        Percentiles.ofNanos(decidedNs));
  }

  @Override
  public void close() throws InterruptedException {
    listener.close();
    gateway.end(streamId);
    publisher.close();
    transitions.close();
    http.shutdownNow();
  }

  /** Whether the prompt was heard in time. */
  private boolean measureOne(int round) throws InterruptedException {
    String promptId = streamId + "-" + round;
    long publishedNs = System.nanoTime();
    publisher.publish(streamId, promptId, prompts.get(round), TRANSITION_SECONDS);
    Optional<TransitionTail.Seen> seen = await(() -> transitions.of(promptId), Optional::isPresent);
    if (seen.isEmpty()) {
      return false;
    }
    long frame = seen.get().startFrame();
    OptionalLong heardNs = await(() -> listener.arrivalOf(frame), OptionalLong::isPresent);
    if (heardNs.isPresent()) {
      decidedNs.add(seen.get().readAtNs() - publishedNs);
      audibleNs.add(heardNs.getAsLong() - publishedNs);
    }
    return heardNs.isPresent();
  }

  /** The answer once it is there, or what there is after the limit. */
  private static <T> T await(Supplier<T> question, Predicate<T> isThere)
      throws InterruptedException {
    long deadlineNs = System.nanoTime() + LIMIT.toNanos();
    T answer = question.get();
    while (!isThere.test(answer) && System.nanoTime() < deadlineNs) {
      Thread.sleep(2);
      answer = question.get();
    }
    return answer;
  }
}
