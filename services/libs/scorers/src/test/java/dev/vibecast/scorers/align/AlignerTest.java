package dev.vibecast.scorers.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.scorers.Sounds;
import dev.vibecast.scorers.heard.HeardSound;
import dev.vibecast.scorers.heard.SoundListener;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AlignerTest {

  private static final AlignmentModel MODEL = AlignmentModel.builtIn();
  private static final HeardSound CHORD = SoundListener.of(Sounds.chord(6));

  @Test
  void a_sound_that_is_what_words_want_scores_high_and_its_opposite_low() {
    double[] heard = MODEL.heard(CHORD);
    Aligner aligner = new Aligner(MODEL);

    Alignment same = aligner.align(new ImpliedSound(heard, .2), CHORD);
    Alignment opposite =
        aligner.align(new ImpliedSound(Arrays.stream(heard).map(x -> -x).toArray(), .2), CHORD);

    assertThat(same.score()).isGreaterThan(.9);
    assertThat(opposite.score()).isLessThan(.1);
    assertThat(opposite.dimensions().getFirst().evidence()).isNegative();
    assertThat(opposite.dimensions().getFirst().sentence())
        .matches("words want .+ [01]\\.\\d\\d, heard [01]\\.\\d\\d");
  }

  @Test
  void words_that_ask_for_nothing_decide_little() {
    double[] nothing = new double[MODEL.size()];

    Alignment alignment = new Aligner(MODEL).align(new ImpliedSound(nothing, .2), CHORD);

    assertThat(alignment.score()).isBetween(.0, .55);
    assertThat(alignment.dimensions()).hasSize(MODEL.size());
  }
}
