package dev.vibecast.cli.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.analysis.AudioReport;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A short listen to each preset behind its introduction. Swelling recipes are several LU away from
 * their minute in eight seconds; tight bars belong to the engine.
 */
class PresetSoundTest {

  private static final double SECONDS = 8;
  private static final long ORIGIN_FRAME = -30 * 48_000L;

  @TempDir private Path folder;

  @Test
  void everyPresetIsHeardAtTheLoudnessOfTheOthers() throws Exception {
    TakeRecorder recorder = new TakeRecorder(SECONDS);
    SoftAssertions all = new SoftAssertions();
    for (GalleryItem preset : GalleryPlan.items("preset/*")) {
      Take take = new Take("inside", preset.takes().getFirst().piece(), ORIGIN_FRAME);
      AudioReport report = recorder.record(take, folder.resolve("take.wav")).report();
      all.assertThat(report.loudness().integratedLufs()).as(preset.id()).isBetween(-21.0, -12.0);
      all.assertThat(report.peak().truePeakDbtp()).as(preset.id()).isLessThan(0);
      all.assertThat(report.silence().gaps()).as(preset.id()).isLessThanOrEqualTo(1);
      all.assertThat(report.nonFiniteSamples()).as(preset.id()).isZero();
    }
    all.assertAll();
    assertThat(folder.resolve("take.wav")).exists();
  }
}
