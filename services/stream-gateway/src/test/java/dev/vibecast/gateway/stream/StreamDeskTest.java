package dev.vibecast.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.gateway.support.TestStreams;
import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.prompt.PromptSubmitted;
import dev.vibecast.schema.timeline.StreamStatus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamDeskTest {

  private final StreamCatalogue catalogue = new StreamCatalogue();
  private final Kept outbox = new Kept();
  private final StreamDesk desk =
      new StreamDesk(
          catalogue,
          outbox,
          new SubmittedPrompts(),
          new PromptRules(2_000),
          new Identities(),
          2,
          Clock.systemUTC());

  @Test
  void aKeyNamesTheSameStreamEverywhere() {
    KnownStream first = desk.create(wish(null), "key-1");
    KnownStream again = desk.create(wish(null), "key-1");

    assertThat(again).isEqualTo(first);
    assertThat(outbox.sent).hasSize(1);
    assertThat(((PromptSubmitted) outbox.sent.getFirst()).promptId()).isEqualTo("key-1");
  }

  @Test
  void tooManyStreamsAreRefused() {
    desk.create(wish("a"), null);
    desk.create(wish("b"), null);

    assertThatThrownBy(() -> desk.create(wish("c"), null)).hasMessageContaining("2 streams");
  }

  @Test
  void aStreamThatIsOverMayBeCreatedAnew() {
    catalogue.learn(TestStreams.timeline("a", StreamStatus.STOPPED, 1));

    assertThat(desk.create(wish("a"), null).phase()).isEqualTo(StreamPhase.STARTING);
  }

  @Test
  void everyActionHasItsCommand() {
    catalogue.learn(TestStreams.timeline("a", StreamStatus.PLAYING, 1));

    for (PlaybackAction action : PlaybackAction.values()) {
      desk.playback("a", action);
    }

    assertThat(outbox.sent)
        .hasExactlyElementsOfTypes(
            StreamCommand.Resume.class,
            StreamCommand.Pause.class,
            StreamCommand.Stop.class,
            StreamCommand.ResetContext.class);
  }

  @Test
  void aStreamThatStartsTakesWordsButNoCommands() {
    desk.create(wish("a"), null);

    desk.prompt("a", new PromptSubmitted(null, null, "dawn", null, null, null, null), null);

    assertThat(outbox.sent).hasSize(2);
    assertThatThrownBy(() -> desk.playback("a", PlaybackAction.PAUSE))
        .hasMessageContaining("still starting");
  }

  private static CreateStream wish(String streamId) {
    return new CreateStream(streamId, null, "rain", null, null, null, null);
  }

  private static final class Kept implements Outbox {

    private final List<Object> sent = new ArrayList<>();

    @Override
    public void publish(PromptSubmitted prompt) {
      sent.add(prompt);
    }

    @Override
    public void publish(StreamCommand command) {
      sent.add(command);
    }

    @Override
    public void tell(StreamEvent event) {
      sent.add(event);
    }
  }
}
