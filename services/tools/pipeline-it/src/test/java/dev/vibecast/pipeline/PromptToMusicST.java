package dev.vibecast.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.analysis.AudioReport;
import dev.vibecast.local.LocalStack;
import dev.vibecast.schema.event.StreamEvent.TransitionStarted;
import dev.vibecast.testsupport.TopicWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Words go in at Kafka, music comes out at the gateway. */
class PromptToMusicST {

  private static final int SECOND = 48_000;
  private static final int HEARD_FRAMES = 2 * SECOND;

  private final String stream = Gateway.unused("twenty");
  private final LocalStack stack = RunningStack.get();
  private final Gateway gateway = new Gateway(stack.gatewayUrl());

  @Test
  void twenty_of_twenty_prompts_give_music_and_each_crossfades() throws IOException {
    try (EventLog events = new EventLog(stack.bootstrapServers());
        TopicWriter kafka = new TopicWriter(stack.bootstrapServers())) {
      gateway.create(stream, "a quiet room before the music");
      try (AudioTap tap = gateway.listen(stream)) {
        TransitionStarted last = null;
        for (String text : prompts()) {
          kafka.send("vibecast.prompts", stream, promptJson(text), Map.of());
          last = events.transitionOf(promptId(text));
          assertIsMusic(tap, last);
        }
        assertNothingIsMissing(tap, last.startFrame());
      }
      gateway.delete(stream);
    }
  }

  private static void assertIsMusic(AudioTap tap, TransitionStarted to) {
    long from = to.startFrame() + to.fadeFrames();
    tap.awaitFrame(from + HEARD_FRAMES);

    AudioReport report = tap.measure(from, from + HEARD_FRAMES);
    String heard = "%s → %s: %s".formatted(to.promptText(), to.recipe().title(), report);
    System.out.printf(
        "%-45s → %-28s %6.1f LUFS, peak %5.1f dBTP%n",
        to.promptText(),
        to.recipe().title(),
        report.loudness().integratedLufs(),
        report.peak().truePeakDbtp());
    assertThat(report.loudness().integratedLufs()).as(heard).isGreaterThan(-30.0);
    assertThat(report.clipping().clipped()).as(heard).isFalse();
    assertThat(to.fadeFrames()).isPositive();
  }

  private static void assertNothingIsMissing(AudioTap tap, long until) {
    assertThat(tap.discontinuities()).isZero();
    AudioReport whole = tap.measure(tap.firstFrame() + SECOND, until);
    assertThat(whole.silence().gaps()).as("gaps over 50 ms in %s", whole).isZero();
    assertThat(whole.nonFiniteSamples()).isZero();
  }

  private static List<String> prompts() throws IOException {
    try (InputStream in = PromptToMusicST.class.getResourceAsStream("/prompts.txt")) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }

  private String promptId(String text) {
    return stream + "-" + text.hashCode();
  }

  private byte[] promptJson(String text) {
    return "{\"promptId\":\"%s\",\"text\":\"%s\",\"transitionSeconds\":0.8}"
        .formatted(promptId(text), text)
        .getBytes(UTF_8);
  }
}
