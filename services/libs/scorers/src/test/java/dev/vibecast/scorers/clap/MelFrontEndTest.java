package dev.vibecast.scorers.clap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.scorers.Sounds;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class MelFrontEndTest {

  @Test
  void levels_are_those_of_the_reference() throws IOException {
    float[][] levels = MelFrontEnd.levelsDb(Sounds.of(30_011.5 / 48_000, MelFrontEndTest::wave));
    JsonNode frames;
    try (InputStream in = MelFrontEndTest.class.getResourceAsStream("/clap/mel-reference.json")) {
      frames = ContractJson.mapper().readTree(in).get("frames");
    }

    assertThat(levels.length).isEqualTo(1001);
    frames
        .properties()
        .forEach(
            frame -> {
              float[] found = levels[Integer.parseInt(frame.getKey())];
              for (int k = 0; k < found.length; k++) {
                double expected = frame.getValue().get(k).asDouble();
                // Far below the tones single-precision input decides.
                if (expected > -50) {
                  assertThat((double) found[k]).isCloseTo(expected, within(.02));
                }
              }
            });
  }

  private static double wave(int i) {
    double t = i / 48_000.0;
    return .3 * Math.sin(2 * Math.PI * 440 * t)
        + .1 * Math.sin(2 * Math.PI * (1000 + 1500.0 * i / 30_011) * t);
  }

  @Test
  void short_audio_is_repeated_whole_and_then_padded() {
    StereoBlock ramp = Sounds.of(4, i -> i / 192_000.0);

    float[] samples = MelFrontEnd.tenSeconds(ramp);

    assertThat(samples[192_000]).isEqualTo(samples[0]);
    assertThat(samples[200_000]).isEqualTo(samples[8_000]);
    assertThat(samples[384_000]).isZero();
  }

  @Test
  void the_mel_scale_is_slaneys() {
    assertThat(MelFilters.mel(500)).isCloseTo(7.5, within(1e-9));
    assertThat(MelFilters.mel(1000)).isCloseTo(15, within(1e-9));
    assertThat(MelFilters.mel(6400)).isCloseTo(42, within(1e-9));
    assertThat(MelFilters.hz(MelFilters.mel(3456))).isCloseTo(3456, within(1e-6));
  }
}
