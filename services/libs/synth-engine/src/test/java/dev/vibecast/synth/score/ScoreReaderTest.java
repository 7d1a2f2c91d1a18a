package dev.vibecast.synth.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.synth.Blend;
import dev.vibecast.synth.Configs;
import dev.vibecast.synth.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreReaderTest {

  private static final int SECOND = 48_000;

  @Test
  void joinsThePiecesOfALongNote() {
    List<ScoreNote> drones =
        read("tempo=very_slow,bass=drone,human=robotic", 0, 40 * SECOND).stream()
            .filter(note -> note.layer() == Layer.BASS)
            .toList();

    assertThat(drones)
        .extracting(ScoreNote::startFrame)
        .containsExactly(0L, 16L * SECOND, 32L * SECOND);
    assertThat(drones)
        .allSatisfy(
            note -> assertThat(note.endFrame() - note.startFrame()).isEqualTo(16L * SECOND));
  }

  @Test
  void findsWhatStillSoundsAtTheStartOfASpan() {
    List<ScoreNote> all = read("tempo=very_slow,pad=cinematic", 0, 120 * SECOND);
    long from = 70 * SECOND;
    long to = 90 * SECOND;

    List<ScoreNote> span = read("tempo=very_slow,pad=cinematic", from, to);

    assertThat(span)
        .isEqualTo(all.stream().filter(n -> n.startFrame() < to && n.endFrame() > from).toList());
    assertThat(span).anySatisfy(note -> assertThat(note.startFrame()).isLessThan(from));
  }

  @Test
  void countsFromTheOriginOfTheSegment() {
    MusicConfig config = Configs.rich();
    long origin = 7_001;
    List<ScoreNote> here = reader(config, 0).read(0, 10 * SECOND);
    List<ScoreNote> there = reader(config, origin).read(origin, origin + 10 * SECOND);

    assertThat(there)
        .extracting(note -> note.startFrame() - origin)
        .isEqualTo(here.stream().map(ScoreNote::startFrame).toList());
  }

  @Test
  void refusesASpanThatEndsBeforeItBegins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("", 10, 9))
        .withMessageContaining("toFrame 9");
  }

  private static List<ScoreNote> read(String words, long from, long to) {
    return reader(Configs.with(Configs.rich(), words), 0).read(from, to);
  }

  private static ScoreReader reader(MusicConfig config, long originFrame) {
    return new ScoreReader(
        new Segment(0, 0, Blend.EQUAL_POWER, originFrame, 5, config, Overrides.NONE));
  }
}
