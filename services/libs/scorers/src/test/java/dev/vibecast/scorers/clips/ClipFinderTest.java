package dev.vibecast.scorers.clips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.atlas.store.Atlas;
import dev.vibecast.atlas.store.AtlasFile;
import dev.vibecast.atlas.store.AtlasVibe;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.scorers.Sounds;
import dev.vibecast.scorers.UnfitAudioException;
import dev.vibecast.scorers.align.AlignmentModel;
import dev.vibecast.scorers.candidates.RecipePlayer;
import dev.vibecast.scorers.clips.ClipFinder.Match;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClipFinderTest {

  private static final Atlas ATLAS = AtlasFile.builtIn();
  private static final ClipFinder FINDER = new ClipFinder(AlignmentModel.builtIn(), ATLAS);
  private static final int ASKED = 12;

  @Test
  void music_finds_recipes_that_sound_like_its_own() {
    int vibes = ATLAS.vibes().size();
    double rankShares = 0;
    for (int i = 0; i < ASKED; i++) {
      AtlasVibe own = ATLAS.vibes().get(i * vibes / ASKED);
      StereoBlock audio = RecipePlayer.play(own.config(), own.overrides(), 77, 12);
      List<Match> ranking = FINDER.nearest(audio, vibes);
      int rank = ranking.stream().map(m -> m.vibe().id()).toList().indexOf(own.id());
      rankShares += (double) rank / vibes / ASKED;
    }

    assertThat(rankShares).isLessThan(.1);
  }

  @Test
  void the_recipe_for_a_clip_says_what_it_was_taken_from() {
    AtlasVibe own = ATLAS.vibes().get(5);

    Recipe recipe = FINDER.find(RecipePlayer.play(own.config(), own.overrides(), 3, 20));

    assertThat(recipe.provenance().reference()).isNotBlank();
    assertThat(recipe.provenance().similarity()).isBetween(0.0, 1.0);
  }

  @Test
  void silence_is_refused() {
    assertThatThrownBy(() -> FINDER.find(Sounds.silence(6)))
        .isInstanceOf(UnfitAudioException.class);
  }
}
