package dev.vibecast.synth.composer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.Layer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What tells one melody style from the next. */
class LineStyleTest {

  private static final long BARS = 64;

  private static List<Note> line(String words, long seed) {
    return Music.of(words, seed).notes(Layer.MELODY, 0, BARS);
  }

  @Test
  void ornamentalHasGracesAndArpeggiosHaveNone() {
    assertThat(gapsBelow(.11, "melody=ornamental")).isGreaterThan(.12);
    assertThat(gapsBelow(.11, "melody=arp_melody")).isZero();
  }

  private static double gapsBelow(double seconds, String words) {
    List<Note> line = line(words, 5);
    int small = 0;
    for (int i = 1; i < line.size(); i++) {
      small += line.get(i).startFrame() - line.get(i - 1).startFrame() < seconds * 48_000 ? 1 : 0;
    }
    return small / (double) line.size();
  }

  @Test
  void minimalUsesFewPitchClassesOffTheBar() {
    Music music = Music.of("melody=minimal", 5);
    Map<Integer, Integer> classes = new HashMap<>();
    Set<Long> places = new HashSet<>();
    for (Note note : music.notes(Layer.MELODY, 8, 24)) {
      classes.merge(music.degree(note.pitch()), 1, Integer::sum);
      places.add(Math.round(music.slot(note)) % 16);
    }
    int total = classes.values().stream().mapToInt(n -> n).sum();
    int three = classes.values().stream().sorted((a, b) -> b - a).limit(3).mapToInt(n -> n).sum();
    assertThat(three / (double) total).isGreaterThan(.85);
    assertThat(places).hasSizeGreaterThan(5);
  }

  @Test
  void contemplativeMinorLiesLow() {
    for (Note note : line("melody=contemplative_minor,register_min_oct=4,register_max_oct=5", 5)) {
      assertThat(note.pitch()).isBetween(47.5, 71.5);
    }
  }

  @Test
  void fallingPhrasesEndNearTheirLowestNote() {
    Music music = Music.of("melody=falling", 4);
    int low = 0;
    int phrases = 0;
    for (long bar = 0; bar < BARS; bar += 4) {
      List<Note> phrase = music.notes(Layer.MELODY, bar, bar + 4);
      if (phrase.size() > 3) {
        double lowest = phrase.stream().mapToDouble(Note::pitch).min().orElseThrow();
        low += phrase.getLast().pitch() - lowest <= 4 ? 1 : 0;
        phrases++;
      }
    }
    assertThat(low / (double) phrases).isGreaterThan(.5);
  }

  @Test
  void nobodyPlaysEightSecondsWithoutABreath() {
    for (String style : new String[] {"procedural", "rising", "falling", "heroic"}) {
      for (String density : new String[] {"medium", "very_busy"}) {
        Music music =
            Music.of(
                "phrase_len_bars=8,melody=%s,melody_density=%s,tempo=slow"
                    .formatted(style, density),
                6);
        assertThat(longestSound(music)).as(style + density).isLessThan(8.1);
      }
    }
  }

  private static double longestSound(Music music) {
    List<Note> line = music.notes(Layer.MELODY, 0, BARS);
    long start = line.getFirst().startFrame();
    long end = start;
    long longest = 0;
    for (Note note : line) {
      if (note.startFrame() - end >= .29 * 48_000) {
        start = note.startFrame();
      }
      end = Math.max(end, note.startFrame() + note.gateFrames());
      longest = Math.max(longest, end - start);
    }
    return longest / 48_000.0;
  }
}
