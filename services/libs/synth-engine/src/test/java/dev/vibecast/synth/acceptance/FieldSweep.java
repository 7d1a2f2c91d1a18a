package dev.vibecast.synth.acceptance;

import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.analysis.passage.Chroma;
import dev.vibecast.analysis.passage.Moments;
import dev.vibecast.analysis.passage.Onsets;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.synth.Configs;
import java.util.List;

/**
 * Is every field heard alone? {@code FieldSweep} changes one field at a time in a rich recipe and
 * listens to the mix, or to the layer that the field is about. How far apart two renders sound is
 * the distance of their sound vectors, of their harmony, of their rhythm and of their spectra at
 * the same moments, in just noticeable units.
 */
final class FieldSweep {

  private static final double LEAST_DISTANCE = 1;
  private static final double SECONDS = 40;

  /** So much of the weight of a second's pitch classes must move to be noticed. */
  private static final double HARMONY_UNIT = .1;

  /** So large a share of onsets must differ to be noticed. */
  private static final double RHYTHM_UNIT = .1;

  /** Mean difference of a band at the same moment that is heard side by side. */
  private static final double MOMENT_UNIT_DB = 1;

  private static final double SAME_ONSET_S = .03;

  private final Bars bars;

  FieldSweep(Bars bars) {
    this.bars = bars;
  }

  public static void main(String[] args) {
    Bars bars = new Bars();
    new FieldSweep(bars).all(List.of(MusicField.values()));
    bars.exit();
  }

  void all(List<MusicField> fields) {
    MusicConfig base = Configs.rich();
    for (MusicField field : fields) {
      StereoBlock plain = listen(field, base);
      StereoBlock changed = listen(field, base.with(field, Configs.far(field, field.of(base))));
      double sound = SoundVector.of(plain).distance(SoundVector.of(changed));
      double harmony = harmony(plain, changed) / HARMONY_UNIT;
      double rhythm = rhythm(plain, changed) / RHYTHM_UNIT;
      double moment = Moments.of(plain).differenceDb(Moments.of(changed)) / MOMENT_UNIT_DB;
      double distance =
          Math.sqrt(sound * sound + harmony * harmony + rhythm * rhythm + moment * moment);
      bars.row(
          distance >= LEAST_DISTANCE,
          "%-18s %5.1f (sound %4.1f, harmony %4.1f, rhythm %4.1f, moment %4.1f)",
          field.key(),
          distance,
          sound,
          harmony,
          rhythm,
          moment);
    }
  }

  private static StereoBlock listen(MusicField field, MusicConfig config) {
    return switch (field) {
      case MELODY_ENGINE,
          PHRASE_LEN_BARS,
          MELODY_DENSITY,
          SYNCOPATION,
          MOTIF_REPEAT_PROB,
          STEP_BIAS,
          CHROMATIC_PROB,
          CADENCE_STRENGTH,
          REGISTER_MIN_OCT,
          REGISTER_MAX_OCT,
          TENSION_CURVE ->
          Rig.solo(Layer.MELODY, config, 7, SECONDS);
      case TEXTURE -> Rig.solo(Layer.TEXTURE, config, 7, SECONDS);
      case ACCENT -> Rig.solo(Layer.ACCENT, config, 7, SECONDS);
      default -> Rig.deck(config, 7, SECONDS);
    };
  }

  /** Mean share of pitch-class weight that is elsewhere, second by second. */
  private static double harmony(StereoBlock a, StereoBlock b) {
    int step = 48_000;
    double sum = 0;
    int seconds = a.frames() / step - 1;
    for (int s = 0; s < seconds; s++) {
      Chroma x = Chroma.of(a.slice(s * step, (s + 1) * step));
      Chroma y = Chroma.of(b.slice(s * step, (s + 1) * step));
      for (int k = 0; k < 12; k++) {
        sum += .5 * Math.abs(x.tenor()[k] - y.tenor()[k]) / seconds;
      }
    }
    return sum;
  }

  /** Share of onsets of either that the other has not. */
  private static double rhythm(StereoBlock a, StereoBlock b) {
    double[] x = Onsets.of(a).seconds();
    double[] y = Onsets.of(b).seconds();
    return (unmatched(x, y) + unmatched(y, x)) / Math.max(1, x.length + y.length);
  }

  private static double unmatched(double[] x, double[] y) {
    int missing = 0;
    int at = 0;
    for (double t : x) {
      while (at < y.length && y[at] < t - SAME_ONSET_S) {
        at++;
      }
      missing += at < y.length && y[at] <= t + SAME_ONSET_S ? 0 : 1;
    }
    return missing;
  }
}
