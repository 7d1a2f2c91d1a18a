package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.AccentStyle;
import dev.vibecast.schema.music.BassStyle;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.PadStyle;
import dev.vibecast.schema.music.RhythmStyle;
import dev.vibecast.schema.music.TextureStyle;
import dev.vibecast.synth.dsp.Exp2;
import java.util.Arrays;

/**
 * Stresses that differ from cell to cell. The nine bits of a cell's signature raise or lower the
 * quarters that a layer surely plays by 1.5 dB against each other, so that no cell of two bars is
 * heard twice within 512. Layers of held notes take two levels a bar and end their notes early by
 * the other bits.
 */
final class Accents {

  private static final int BITS = 9;
  private static final double STEP_DB = .75;
  private static final double[] GAIN = new double[64];

  static {
    for (int i = 0; i < GAIN.length; i++) {
      GAIN[i] = Exp2.gain((i - 32) * STEP_DB);
    }
  }

  /** How a layer shows its signature. */
  private enum Manner {
    QUARTERS,
    HELD,
    BY_ITSELF
  }

  private final Hash hash;
  private final int slots;
  private final Layer[] layers = Layer.values();
  private final Manner[] manners = new Manner[layers.length];
  private final int[][] quarters = new int[layers.length][];
  private final long[] cells = new long[layers.length];
  private final int[] signatures = new int[layers.length];

  Accents(Score score, Drums drums) {
    hash = score.hash();
    slots = score.slots();
    Arrays.fill(cells, Long.MIN_VALUE);
    Knobs knobs = score.knobs();
    for (Layer layer : layers) {
      manners[layer.ordinal()] = manner(layer, knobs);
      quarters[layer.ordinal()] = all((slots + 3) / 4);
    }
    String bass = Grid.of("basses.txt", knobs.config.bass(), knobs.meter);
    long strokes = bass == null ? 0 : Grid.mask(bass);
    quarters[Layer.BASS.ordinal()] = sure(strokes, quarters[Layer.BASS.ordinal()]);
    quarters[Layer.RHYTHM.ordinal()] = sure(drums.always(), quarters[Layer.RHYTHM.ordinal()]);
  }

  private static Manner manner(Layer layer, Knobs knobs) {
    boolean held =
        switch (layer) {
          case BASS -> knobs.config.bass() == BassStyle.SUSTAINED;
          case PAD -> knobs.config.pad() != PadStyle.AMBIENT_DRIFT;
          case TEXTURE -> knobs.config.texture() == TextureStyle.PAD_WHISPER;
          case ACCENT -> sparse(knobs.config.accent());
          case MELODY, RHYTHM -> false;
        };
    boolean itself =
        layer == Layer.MELODY
            || layer == Layer.RHYTHM && knobs.config.rhythm() == RhythmStyle.HEARTBEAT;
    return held ? Manner.HELD : itself ? Manner.BY_ITSELF : Manner.QUARTERS;
  }

  private static boolean sparse(AccentStyle style) {
    return style == AccentStyle.BELLS
        || style == AccentStyle.BLIP
        || style == AccentStyle.BRASS_HIT
        || style == AccentStyle.PIANO_NOTE;
  }

  private static int[] all(int count) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[i] = i;
    }
    return order;
  }

  /** Numbers the quarters that hold strokes, −1 for the others; all of them if none does. */
  private int[] sure(long strokes, int[] all) {
    int[] order = new int[all.length];
    int next = 0;
    for (int quarter = 0; quarter < order.length; quarter++) {
      order[quarter] = (strokes >>> 4 * quarter & 15) != 0 ? next++ : -1;
    }
    return next == 0 ? all : order;
  }

  /** The signature of the cell of a layer that holds a bar. */
  int signature(Layer layer, long bar) {
    long cell = Math.floorDiv(bar, 2L);
    int i = layer.ordinal();
    if (cells[i] != cell) {
      cells[i] = cell;
      signatures[i] = hash.signature(layer, cell);
    }
    return signatures[i];
  }

  /**
   * Three bits of a bar's cell that decide how early a held note ends; the levels of its two bars
   * take the other three.
   */
  int articulation(Layer layer, long bar) {
    return signature(layer, bar) >>> ((bar & 1) == 0 ? 3 : 6) & 7;
  }

  /** The four bits of a cell that are left where a note is held for a whole cell or longer. */
  int figure(Layer layer, long bar) {
    int signature = signature(layer, bar);
    return signature >>> 6 | (signature & 4) << 1;
  }

  /** Gain of a note that starts at a tick. */
  double gain(Layer layer, long tick) {
    Manner manner = manners[layer.ordinal()];
    if (manner == Manner.BY_ITSELF) {
      return 1;
    }
    long slot = Math.floorDiv(tick, (long) Clock.SLOT_TICKS);
    long bar = Math.floorDiv(slot, (long) slots);
    int signature = signature(layer, bar);
    int level =
        manner == Manner.QUARTERS
            ? quarter(layer, signature, (bar & 1) == 1, (int) Math.floorMod(slot, (long) slots))
            : (bar & 1) == 0 ? 2 * (signature & 3) - 5 : (signature >>> 1 & 2) - 1;
    return GAIN[32 + level];
  }

  /** Steps of one of two or more quarters' levels; four levels lie lower than two, for headroom. */
  private int quarter(Layer layer, int signature, boolean second, int slot) {
    int[] order = quarters[layer.ordinal()];
    int own = order[slot / 4];
    if (own < 0) {
      return 0;
    }
    int perBar = perBar(order);
    int level = 0;
    int weight = 1;
    for (int bit = own + (second ? perBar : 0); bit < BITS; bit += 2 * perBar) {
      level += (signature >>> bit & 1) == 0 ? -weight : weight;
      weight *= 2;
    }
    return level - weight + 2;
  }

  private static int perBar(int[] order) {
    int count = 0;
    for (int o : order) {
      count = Math.max(count, o + 1);
    }
    return count;
  }
}
