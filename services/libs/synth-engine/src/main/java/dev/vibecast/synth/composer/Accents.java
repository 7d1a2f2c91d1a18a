package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.PadStyle;
import dev.vibecast.schema.music.RhythmStyle;
import dev.vibecast.schema.music.TextureStyle;
import dev.vibecast.synth.dsp.Exp2;
import java.util.Arrays;

/**
 * Stresses that differ from cell to cell. The nine bits of a cell's signature raise or lower the
 * quarters that a layer surely plays by 1.5 dB against each other, so that no cell of two bars is
 * heard twice within 512. Layers of held notes show one bit a bar by level and the others by how
 * early the notes end.
 */
final class Accents {

  private static final int BITS = 9;
  private static final double STEP_DB = .75;
  private static final int HOME = 8;
  private static final double[] GAIN = new double[16];

  static {
    for (int i = 0; i < GAIN.length; i++) {
      GAIN[i] = Exp2.gain((i - HOME) * STEP_DB);
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
    return switch (layer) {
      case BASS ->
          switch (knobs.config.bass()) {
            case DRONE, FIFTH_DRONE -> Manner.BY_ITSELF;
            case SUSTAINED -> Manner.HELD;
            case PULSING, WALKING, SUB_PULSE, OCTAVE, ARP_BASS -> Manner.QUARTERS;
          };
      case PAD -> knobs.config.pad() == PadStyle.AMBIENT_DRIFT ? Manner.BY_ITSELF : Manner.HELD;
      case MELODY -> Manner.BY_ITSELF;
      case RHYTHM ->
          knobs.config.rhythm() == RhythmStyle.HEARTBEAT ? Manner.BY_ITSELF : Manner.QUARTERS;
      case TEXTURE ->
          knobs.config.texture() == TextureStyle.PAD_WHISPER ? Manner.HELD : Manner.BY_ITSELF;
      case ACCENT -> Manner.QUARTERS;
    };
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

  /** A number 0…15 that decides how early a held note ends; the bar's level takes another bit. */
  int articulation(Layer layer, long bar) {
    int signature = signature(layer, bar);
    return (bar & 1) == 0 ? signature >>> 1 & 15 : signature >>> 6 << 1;
  }

  /** The four bits of a cell that are left where a note is held for a whole cell or longer. */
  int figure(Layer layer, long bar) {
    return signature(layer, bar) >>> 5;
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
    boolean second = (bar & 1) == 1;
    if (manner == Manner.HELD) {
      return GAIN[HOME + level(signature >>> (second ? 5 : 0))];
    }
    return GAIN[HOME + quarter(layer, signature, second, (int) Math.floorMod(slot, (long) slots))];
  }

  private static int level(int bit) {
    return (bit & 1) == 0 ? -1 : 1;
  }

  /**
   * Steps of the level of a quarter: one of two, or of four where the quarters are fewer than the
   * bits. Those are the last ones of a cell, so that first beats stay firm; they lie lower, for
   * headroom.
   */
  private int quarter(Layer layer, int signature, boolean second, int slot) {
    int[] order = quarters[layer.ordinal()];
    if (order[slot / 4] < 0) {
      return 0;
    }
    int perBar = perBar(order);
    int own = order[slot / 4] + (second ? perBar : 0);
    int extra = 4 * perBar - 1 - own;
    return extra < BITS
        ? level(signature >>> own) + 2 * level(signature >>> extra) - 2
        : level(signature >>> own);
  }

  private static int perBar(int[] order) {
    int count = 0;
    for (int o : order) {
      count = Math.max(count, o + 1);
    }
    return count;
  }
}
