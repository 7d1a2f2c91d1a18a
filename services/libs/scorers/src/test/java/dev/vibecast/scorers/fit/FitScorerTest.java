package dev.vibecast.scorers.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.scorers.Clip;
import dev.vibecast.scorers.FoundRecipes;
import dev.vibecast.scorers.Scorer.Outcome;
import dev.vibecast.scorers.Sounds;
import dev.vibecast.scorers.candidates.RecipePlayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitScorerTest {

  private static final FitScorer SCORER = FitScorer.builtIn();
  private static final String SLEEP = "help me fall asleep";

  @Test
  void a_lullaby_may_not_be_noise_but_chaos_may() {
    Fit lullaby = SCORER.fit(new Clip("a lullaby by the cradle", Sounds.noise(6)));
    Fit chaos =
        SCORER.fit(new Clip("screeching industrial noise, metal on metal", Sounds.noise(6)));

    assertThat(lullaby.discordance()).isGreaterThan(.4).isGreaterThan(chaos.discordance() + .2);
    assertThat(lullaby.reasons()).anyMatch(reason -> reason.startsWith("words allow harshness"));
  }

  @Test
  void music_for_opposite_words_scores_lower() {
    Recipe sleep = FoundRecipes.of(SLEEP);
    Recipe rave = FoundRecipes.of("open-air rave at sunrise, dust and smiles");
    Clip fits = new Clip(SLEEP, play(sleep));
    Clip fitsNot = new Clip(SLEEP, play(rave));

    Fit good = SCORER.fit(fits);
    Fit bad = SCORER.fit(fitsNot);

    assertThat(good.alignment().score()).isGreaterThan(bad.alignment().score() + .3);
    assertThat(good.total()).isBetween(0.0, 1.0);
    assertThat(bad.reasons()).isNotEmpty().anyMatch(reason -> reason.contains("words want"));
  }

  @Test
  void what_cannot_be_judged_is_an_outcome() {
    assertThat(SCORER.score(new Clip("rain", Sounds.silence(6))))
        .isInstanceOfSatisfying(
            Outcome.Failed.class, failed -> assertThat(failed.problem()).startsWith("SILENT"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200b", "\u200d", "\u0301", "\u00a0", "\u00ad", "\ufeff", "\ufffd", "\u0007", "\ud800"
      })
  void words_without_a_word_are_an_outcome(String words) {
    assertThat(SCORER.score(new Clip(words, Sounds.chord(3)))).isInstanceOf(Outcome.Failed.class);
  }

  private static StereoBlock play(Recipe recipe) {
    return RecipePlayer.play(recipe.config(), recipe.overrides(), 3, 20);
  }
}
