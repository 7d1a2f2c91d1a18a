package dev.vibecast.analysis.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vibecast.analysis.AudioMeter;
import dev.vibecast.analysis.StereoBlock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WavFileTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"1, 16", "1, 24", "1, 32", "3, 32"})
  void everyFormatGivesTheSameSamples(int tag, int bits) {
    for (int channels = 1; channels <= 2; channels++) {
      StereoBlock heard = WavFile.parse(Wavs.sine(tag, bits, channels, 48_000, 2));
      assertThat(heard.frames()).isEqualTo(96_000);
      assertThat(heard.left()[12]).isCloseTo(.5f, within(1e-4f));
      assertThat(heard.right()[12]).isCloseTo(channels == 1 ? .5f : -.5f, within(1e-4f));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {8_000, 11_025, 22_050, 44_100, 88_200, 96_000, 192_000})
  void everyRateIsHeardAtItsLevelAndPitch(int rateHz) {
    StereoBlock heard = WavFile.parse(Wavs.sine(3, 32, 1, rateHz, 5));
    var report = AudioMeter.measure(heard);
    assertThat(heard.frames()).isCloseTo(240_000, within(2));
    assertThat(report.loudness().integratedLufs()).isCloseTo(-6.02, within(.05));
    assertThat(report.peak().truePeakDbtp()).isCloseTo(-6.02, within(.1));
    assertThat(report.spectrum().centroidHz()).isCloseTo(1000, within(5.0));
  }

  @Test
  void aFileIsReadAndItsNameIsInTheError() throws IOException {
    Path good = Files.write(folder.resolve("good.wav"), Wavs.sine(1, 16, 2, 48_000, 1));
    Path bad =
        Files.write(folder.resolve("bad.wav"), "no audio at all".getBytes(StandardCharsets.UTF_8));
    assertThat(WavFile.read(good).frames()).isEqualTo(48_000);
    assertThatThrownBy(() -> WavFile.read(bad))
        .isInstanceOf(UnreadableAudioException.class)
        .hasMessageContaining("bad.wav")
        .hasMessageContaining("not a RIFF WAVE file");
  }

  @Test
  void whatIsWrongIsNamed() {
    byte[] good = Wavs.sine(1, 16, 2, 48_000, 1);
    assertUnreadable(new byte[0], "not a RIFF WAVE file");
    assertUnreadable(Arrays.copyOf(good, 30), "fmt");
    assertUnreadable(Arrays.copyOf(good, 40), "no data chunk");
    assertUnreadable(Arrays.copyOf(good, 1000), "data chunk says 192000 bytes, the file has 956");
    assertUnreadable(Wavs.sine(2, 16, 2, 48_000, 1), "format 2");
    assertUnreadable(Wavs.sine(1, 16, 6, 48_000, 1), "6 channels");
    assertUnreadable(Wavs.sine(1, 8, 1, 48_000, 1), "8 bits");
    assertUnreadable(Wavs.sine(3, 16, 1, 48_000, 1), "16 bits");
    assertUnreadable(Wavs.sine(1, 16, 1, 4_000, 1), "sample rate 4000 Hz");
    assertUnreadable(Wavs.sine(1, 16, 1, 48_000, 0), "no samples");
  }

  @Test
  void aPassageLongerThanAskedForIsRefusedByItsLengthAndNotByItsBytes() throws IOException {
    Path file = Files.write(folder.resolve("long.wav"), Wavs.sine(1, 16, 1, 8_000, 90));
    assertThatThrownBy(() -> WavFile.read(file, Duration.ofMinutes(1)))
        .isInstanceOf(UnreadableAudioException.class)
        .hasMessageEndingWith("long.wav: 1.5 minutes long; at most 1");
    StereoBlock heard = WavFile.read(file, Duration.ofMinutes(2));
    assertThat(heard.right()).isSameAs(heard.left());
  }

  @Test
  void aLengthThatAPipeDidNotKnowMeansTheRest() {
    byte[] piped = Wavs.sine(1, 16, 2, 48_000, 1);
    Arrays.fill(piped, 40, 44, (byte) -1);
    assertThat(WavFile.parse(piped).frames()).isEqualTo(48_000);
  }

  @Test
  void brokenBytesGiveAudioOrANamedErrorAndNothingElse() {
    SplittableRandom random = new SplittableRandom(17);
    byte[] good = Wavs.sine(1, 24, 2, 44_100, .02);
    for (int trial = 0; trial < 5_000; trial++) {
      byte[] bytes = Arrays.copyOf(good, random.nextInt(good.length + 1));
      for (int i = 0; i < 1 + random.nextInt(4) && bytes.length > 0; i++) {
        bytes[random.nextInt(Math.min(bytes.length, 60))] = (byte) random.nextInt(256);
      }
      try {
        assertThat(WavFile.parse(bytes).frames()).isPositive();
      } catch (UnreadableAudioException e) {
        assertThat(e).hasMessageMatching("(?s).{8,}");
      }
    }
  }

  private static void assertUnreadable(byte[] bytes, String problem) {
    assertThatThrownBy(() -> WavFile.parse(bytes))
        .isInstanceOf(UnreadableAudioException.class)
        .hasMessageContaining(problem);
  }
}
