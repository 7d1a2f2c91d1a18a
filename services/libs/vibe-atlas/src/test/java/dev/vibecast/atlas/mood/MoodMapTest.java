package dev.vibecast.atlas.mood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.MusicField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MoodMapTest {

  private static final MoodMap MOODS = MoodMap.builtIn();

  @Test
  void every_field_scores_every_value_for_every_mood() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 200; i++) {
      Mood mood = Mood.ofLevels(random.doubles(14, -1, 1).toArray());
      for (MusicField field : MusicField.values()) {
        assertThat(MOODS.scores(field, mood))
            .hasSize(field.type().values().size())
            .doesNotContain(Double.NaN);
      }
    }
  }

  @Test
  void a_louder_mood_is_faster_and_a_darker_one_darker() {
    assertThat(place(MusicField.TEMPO, Map.of("A", 3))).isGreaterThan(3);
    assertThat(place(MusicField.TEMPO, Map.of("A", -3))).isLessThan(1);
    assertThat(place(MusicField.BRIGHTNESS, Map.of("L", -3, "A", -1))).isLessThan(1);
    assertThat(place(MusicField.SPACE, Map.of("X", 3))).isGreaterThan(3);
  }

  @Test
  void grief_is_minor_and_joy_is_not() {
    assertThat(best(MusicField.MODE, Map.of("V", -3))).isEqualTo("minor");
    assertThat(best(MusicField.MODE, Map.of("V", 3))).isEqualTo("major");
    assertThat(best(MusicField.MODE, Map.of("V", -2, "R", 3, "T", 3))).isEqualTo("phrygian");
  }

  @Test
  void registers_never_cross() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 500; i++) {
      Mood mood = Mood.ofLevels(random.doubles(14, -1, 1).toArray());
      assertThat(MOODS.place(MusicField.REGISTER_MIN_OCT, mood))
          .isLessThan(MOODS.place(MusicField.REGISTER_MAX_OCT, mood) + 1e-9);
    }
  }

  @Test
  void every_style_of_every_layer_is_the_best_of_some_plausible_mood() {
    // The tabla is rare by design: it comes by word.
    SplittableRandom random = new SplittableRandom(11);
    Map<Label, Integer> counts = new HashMap<>();
    int moods = 4000;
    for (int i = 0; i < moods; i++) {
      Mood mood = Mood.ofLevels(plausible(random));
      for (MusicField field : LAYERS) {
        counts.merge((Label) bestValue(field, mood), 1, Integer::sum);
      }
    }
    for (MusicField field : LAYERS) {
      for (Object style : field.type().values()) {
        assertThat(counts.getOrDefault(style, 0)).as("%s", style).isGreaterThan(moods / 400);
      }
    }
  }

  private static final List<MusicField> LAYERS =
      List.of(
          MusicField.BASS,
          MusicField.PAD,
          MusicField.MELODY,
          MusicField.RHYTHM,
          MusicField.TEXTURE,
          MusicField.ACCENT);

  /** Half of the dimensions rated, as authors do. */
  private static double[] plausible(SplittableRandom random) {
    double[] levels = new double[14];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = random.nextBoolean() ? 0 : random.nextInt(-3, 4) / 3.0;
      levels[i] = i > 10 ? Math.max(0, levels[i]) : levels[i];
    }
    return levels;
  }

  @Test
  void an_unknown_dimension_is_refused() {
    assertThatThrownBy(() -> Mood.ofRatings(Map.of("Q", 1)))
        .hasMessage("\"Q\" is no dimension of mood; it takes one of VATPWXYOMCLHSR");
    assertThatThrownBy(() -> Mood.ofLevels(new double[3])).hasMessage("3 levels; it takes 14");
  }

  private static double place(MusicField field, Map<String, Integer> ratings) {
    return MOODS.place(field, Mood.ofRatings(ratings));
  }

  private static String best(MusicField field, Map<String, Integer> ratings) {
    return ((Label) bestValue(field, Mood.ofRatings(ratings))).label();
  }

  private static Object bestValue(MusicField field, Mood mood) {
    double[] scores = MOODS.scores(field, mood);
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return field.type().values().get(best);
  }
}
