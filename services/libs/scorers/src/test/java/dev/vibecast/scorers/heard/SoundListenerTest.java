package dev.vibecast.scorers.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.scorers.Sounds;
import dev.vibecast.scorers.UnfitAudioException;
import dev.vibecast.scorers.UnfitAudioException.Reason;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundListenerTest {

  @Test
  void blocks_of_any_size_give_the_same_figures() {
    StereoBlock audio = Sounds.chord(11);
    SoundListener listener = new SoundListener();
    for (int at = 0; at < audio.frames(); at += 7919) {
      listener.accept(audio.slice(at, Math.min(audio.frames(), at + 7919)));
    }

    HeardSound streamed = listener.heard().orElseThrow();

    assertThat(streamed.values()).containsExactly(SoundListener.of(audio).values());
    assertThat(streamed.windows()).isEqualTo(2);
  }

  @Test
  void every_figure_is_finite_even_of_a_click() {
    StereoBlock click = Sounds.of(6, i -> i == 1000 ? 1 : 0);

    assertThat(SoundListener.of(click).values()).doesNotContain(Double.NaN);
    for (double value : SoundListener.of(click).values()) {
      assertThat(value).isFinite();
    }
  }

  @ParameterizedTest
  @CsvSource({"0, TOO_SHORT", "2.4, TOO_SHORT", "6, SILENT"})
  void what_says_nothing_is_refused_by_name(double seconds, Reason reason) {
    assertThatThrownBy(() -> SoundListener.of(Sounds.silence(seconds)))
        .asInstanceOf(InstanceOfAssertFactories.type(UnfitAudioException.class))
        .extracting(UnfitAudioException::reason)
        .isEqualTo(reason);
  }

  @Test
  void a_sample_that_is_not_finite_is_refused_by_name() {
    StereoBlock broken = Sounds.of(6, i -> i == 77 ? Double.NaN : .1);

    assertThatThrownBy(() -> SoundListener.of(broken))
        .isInstanceOf(UnfitAudioException.class)
        .hasMessage("frame 77 of the block is NaN");
  }
}
