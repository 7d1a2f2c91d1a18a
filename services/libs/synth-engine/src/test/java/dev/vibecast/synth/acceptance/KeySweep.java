package dev.vibecast.synth.acceptance;

import dev.vibecast.analysis.passage.KeyEstimate;
import dev.vibecast.schema.music.Mode;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Root;
import dev.vibecast.synth.Configs;
import java.util.Arrays;

/**
 * Is the key what was asked for? {@code KeySweep [SECONDS [WORDS…]]} listens to 12 roots in 9 modes
 * of each recipe. Relatives share their notes and differ in the tonic alone, so both are counted.
 */
final class KeySweep {

  static final double LEAST_SHARE = .98;

  private static final int[][] SCALES = {
    {0, 2, 4, 5, 7, 9, 11},
    {0, 2, 3, 5, 7, 8, 10},
    {0, 2, 3, 5, 7, 9, 10},
    {0, 2, 4, 5, 7, 9, 10},
    {0, 2, 4, 6, 7, 9, 11},
    {0, 1, 3, 5, 7, 8, 10},
    {0, 2, 3, 5, 7, 8, 11},
    {0, 2, 4, 7, 9},
    {0, 3, 5, 7, 10},
  };

  private int heard;
  private int keys;
  private int scales;

  public static void main(String[] args) {
    Bars bars = new Bars();
    double seconds = args.length > 0 ? Double.parseDouble(args[0]) : 60;
    String[] recipes =
        args.length > 1
            ? Arrays.copyOfRange(args, 1, args.length)
            : new String[] {
              "harmony_style=pop",
              "harmony_style=jazz,bass=sustained,pad=bright_open,melody=falling,rhythm=none",
              "harmony_style=ambient,bass=drone,pad=ambient_drift,rhythm=none"
            };
    for (String words : recipes) {
      KeySweep sweep = new KeySweep();
      for (Mode mode : Mode.values()) {
        for (Root root : Root.values()) {
          sweep.judge(bars, words, root, mode, seconds);
        }
      }
      bars.row(sweep.keyShare() >= LEAST_SHARE, "key right in %.3f, %s", sweep.keyShare(), words);
      bars.row(
          sweep.scaleShare() >= LEAST_SHARE, "notes right in %.3f, %s", sweep.scaleShare(), words);
    }
    bars.exit();
  }

  void judge(Bars bars, String words, Root root, Mode mode, double seconds) {
    MusicConfig config =
        Configs.with(Configs.rich(), words).with(MusicField.ROOT, root).with(MusicField.MODE, mode);
    long seed = 1 + root.ordinal() + 12L * mode.ordinal();
    KeyEstimate key = KeyEstimate.of(Rig.deck(config, seed, seconds), SCALES);
    heard++;
    boolean right = key.tonic() == root.pitchClass() && key.scale() == mode.ordinal();
    keys += right ? 1 : 0;
    boolean notes =
        Arrays.equals(
            notes(key.tonic(), SCALES[key.scale()]),
            notes(root.pitchClass(), SCALES[mode.ordinal()]));
    scales += notes ? 1 : 0;
    if (!right) {
      bars.note(
          "%s %s heard as %d %s",
          root.label(), mode.label(), key.tonic(), Mode.values()[key.scale()]);
    }
  }

  double keyShare() {
    return keys / (double) heard;
  }

  double scaleShare() {
    return scales / (double) heard;
  }

  private static int[] notes(int tonic, int[] scale) {
    return Arrays.stream(scale).map(s -> (s + tonic) % 12).sorted().toArray();
  }
}
