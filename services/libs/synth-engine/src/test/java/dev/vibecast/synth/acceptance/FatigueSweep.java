package dev.vibecast.synth.acceptance;

import dev.vibecast.analysis.LoudnessMeter;
import dev.vibecast.analysis.SpectralFrames;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.synth.Configs;
import dev.vibecast.synth.RandomRecipes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * May it play all day? {@code FatigueSweep} listens for whistling, for accents that startle, for
 * textures in front and for jumps of loudness.
 */
final class FatigueSweep {

  private static final double WHISTLE_DB = -26;
  private static final double WHISTLE_S = 2;
  private static final double LOUDEST_ACCENT_LU = 3;
  private static final double LOUDEST_TEXTURE_LU = -10;
  private static final double LARGEST_STEP_LU = 3;

  private final Bars bars;

  FatigueSweep(Bars bars) {
    this.bars = bars;
  }

  public static void main(String[] args) {
    Bars bars = new Bars();
    new FatigueSweep(bars).all();
    bars.exit();
  }

  void all() {
    Style.all().forEach(this::whistle);
    Style.of(Layer.ACCENT).forEach(s -> inFront(s, LOUDEST_ACCENT_LU));
    Style.of(Layer.TEXTURE).forEach(s -> inFront(s, LOUDEST_TEXTURE_LU));
    for (int i = 0; i < 20; i++) {
      steps(i);
    }
  }

  /** No partial between 2 and 5 kHz may stand for seconds. */
  void whistle(Style style) {
    MusicConfig config = style.in(rich(style));
    StereoBlock audio = Rig.deck(config, 1, 30);
    List<double[]> powers = new ArrayList<>();
    new SpectralFrames(List.of(p -> powers.add(p.clone())))
        .accept(audio.left(), audio.right(), audio.frames());
    double total = powers.stream().mapToDouble(p -> Arrays.stream(p).sum()).average().orElse(0);
    double longest = 0;
    for (int bin = bin(2000); bin < bin(5000); bin++) {
      longest = Math.max(longest, longestS(powers, bin, total * Math.pow(10, WHISTLE_DB / 10)));
    }
    bars.row(longest <= WHISTLE_S, "%-28s partial in 2…5 kHz for %.1f s", style.name(), longest);
  }

  private static double longestS(List<double[]> powers, int bin, double threshold) {
    int run = 0;
    int longest = 0;
    for (double[] power : powers) {
      // A sine spreads over three bins of a Hann window.
      boolean stands = power[bin - 1] + power[bin] + power[bin + 1] > threshold;
      run = stands ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest * SpectralFrames.HOP_FRAMES / 48_000.0;
  }

  private static int bin(double hz) {
    return (int) Math.round(hz / SpectralFrames.BIN_HZ);
  }

  /** How far the loudest 400 ms of a layer stand above the mean of the whole mix. */
  void inFront(Style style, double mostLu) {
    MusicConfig config = style.in(rich(style));
    double mix = loudness(Rig.deck(config, 1, 60)).integratedLufs();
    double layer = loudness(Rig.solo(style.layer(), config, 1, 60)).maxMomentaryLufs();
    bars.row(layer - mix <= mostLu, "%-28s %.1f LU against the mix", style.name(), layer - mix);
  }

  /** How much louder 3 s are than the 3 s before, once everything has entered. */
  void steps(int number) {
    StereoBlock audio = Rig.heard(RandomRecipes.number(number), number, 60);
    LoudnessMeter meter = new LoudnessMeter();
    int second = 48_000;
    double[] shortTerm = new double[audio.frames() / second];
    for (int s = 0; s < shortTerm.length; s++) {
      StereoBlock part = audio.slice(s * second, (s + 1) * second);
      meter.accept(part.left(), part.right(), second);
      shortTerm[s] = meter.snapshot().shortTermLufs();
    }
    double most = 0;
    for (int s = 16; s < shortTerm.length; s++) {
      most = Math.max(most, shortTerm[s] - shortTerm[s - 3]);
    }
    bars.row(most <= LARGEST_STEP_LU, "recipe %3d louder by %.1f LU within 3 s", number, most);
  }

  private static MusicConfig rich(Style style) {
    String words = style.layer() == Layer.RHYTHM ? "" : "rhythm=kit_light";
    return Configs.with(Configs.rich(), words).with(MusicField.DENSITY, 6);
  }

  private static dev.vibecast.analysis.LoudnessReport loudness(StereoBlock audio) {
    LoudnessMeter meter = new LoudnessMeter();
    meter.accept(audio.left(), audio.right(), audio.frames());
    return meter.snapshot();
  }
}
