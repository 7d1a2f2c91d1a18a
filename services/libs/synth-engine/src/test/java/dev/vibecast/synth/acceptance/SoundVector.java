package dev.vibecast.synth.acceptance;

import dev.vibecast.analysis.LevelMeter;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.analysis.passage.Movement;
import dev.vibecast.analysis.passage.Onsets;
import dev.vibecast.analysis.passage.Timbre;

/**
 * How a passage sounds, in just noticeable units: two vectors 1 apart can barely be told apart, 5
 * apart are different sounds.
 */
record SoundVector(Timbre timbre, Movement movement, double onsets, double correlation) {

  static SoundVector of(StereoBlock audio) {
    LevelMeter level = new LevelMeter();
    level.accept(audio.left(), audio.right(), audio.frames());
    return new SoundVector(
        Timbre.of(audio),
        Movement.of(audio),
        Onsets.of(audio).perSecond(),
        level.snapshot().correlation());
  }

  double distance(SoundVector other) {
    double[] a = units();
    double[] b = other.units();
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return Math.sqrt(sum);
  }

  double[] units() {
    return new double[] {
      log2(timbre.amplitudeCentroidHz()) / .15,
      log2(timbre.powerCentroidHz()) / .2,
      log2(timbre.rolloffHz()) / .2,
      log2(onsets + .25) / .2,
      timbre.flatnessDb() / 3,
      correlation / .1,
      movement.rangeDb() / 4,
      timbre.lowDb() / 4,
      movement.slowDb() / 3,
      movement.middleDb() / 3,
      movement.fastDb() / 3,
      movement.activeShare() / .1
    };
  }

  private static double log2(double x) {
    return Math.log(Math.max(1e-3, x)) / Math.log(2);
  }
}
