package dev.vibecast.synth.composer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any bar of any recipe can be written alone, and what is written is playable. */
class RandomAccessTest {

  private static final int RECIPES = 1_500;
  private static final int BARS = 4;
  private static final int LAST_BAR = 1_000_000;

  @Test
  void aBarAloneEqualsTheBarInSequence() {
    Random random = new Random(1);
    for (int i = 0; i < RECIPES; i++) {
      long seed = random.nextLong();
      Music alone = Music.random(new Random(seed), seed);
      Music played = Music.random(new Random(seed), seed);
      long first = random.nextInt(3) == 0 ? random.nextInt(300) : random.nextInt(LAST_BAR);
      for (long bar = first; bar < first + BARS; bar++) {
        played.bar(bar);
      }
      for (long bar = first + BARS - 1; bar >= first; bar--) {
        List<Note> notes = alone.bar(bar);
        assertThat(described(notes))
            .as("seed %d bar %d", seed, bar)
            .isEqualTo(described(played.bar(bar)));
        notes.forEach(note -> check(alone, note, seed));
      }
    }
  }

  private static List<String> described(List<Note> notes) {
    List<String> lines = new ArrayList<>();
    for (Note n : notes) {
      lines.add(
          n.layer()
              + " "
              + n.part()
              + " "
              + n.startFrame()
              + " "
              + n.gateFrames()
              + " "
              + java.util.Arrays.toString(n.pitches())
              + " "
              + n.velocity()
              + " "
              + n.pan()
              + " "
              + n.seed());
    }
    return lines;
  }

  private static void check(Music music, Note note, long seed) {
    String what = "seed %d: %s".formatted(seed, note);
    assertThat(note.startFrame()).as(what).isNotNegative();
    assertThat(note.gateFrames()).as(what).isBetween(48, 16 * 48_000);
    assertThat(note.velocity()).as(what).isBetween(.02, 1.0);
    assertThat(note.pan()).as(what).isBetween(-1.0, 1.0);
    double slack = .5;
    for (double pitch : note.pitches()) {
      assertThat(pitch)
          .as(what)
          .isBetween(lowest(music, note) - slack, highest(music, note) + slack);
    }
  }

  private static double lowest(Music music, Note note) {
    return switch (note.layer()) {
      case BASS -> note.part() == 9 ? 24 : 28;
      case PAD -> 43;
      case MELODY -> 12 * music.knobs.config.registerMinOct() + 12 - 14;
      case RHYTHM, TEXTURE, ACCENT -> 10;
    };
  }

  private static double highest(Music music, Note note) {
    return switch (note.layer()) {
      case BASS -> 63;
      case PAD -> 100;
      case MELODY -> 12 * music.knobs.config.registerMaxOct() + 23 + 2;
      case RHYTHM, TEXTURE, ACCENT -> 125;
    };
  }

  /** Long notes come in pieces, each with the bar in which it starts. */
  @Test
  void everyNoteStartsInItsBar() {
    Music music = Music.of("chord_change_bars=very_slow,tempo=very_slow,bass=sustained", 3);
    for (long bar = 0; bar < 64; bar++) {
      long from = music.score.clock().barFrame(bar);
      long to = music.score.clock().barFrame(bar + 1);
      for (Note note : music.bar(bar)) {
        if (note.layer() == Layer.PAD || note.layer() == Layer.BASS) {
          assertThat(note.startFrame()).isBetween(from - 1, to - 1);
          assertThat(note.gateFrames()).isLessThanOrEqualTo(6 * 48_000 + 1);
        }
      }
    }
  }
}
