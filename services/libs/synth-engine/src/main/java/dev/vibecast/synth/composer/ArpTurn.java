package dev.vibecast.synth.composer;

/**
 * What a section makes of the broken chords of its theme: it turns, mirrors, lifts or thins them.
 * The sections that state a theme, the first one and the last of each arch, play it as it is.
 */
final class ArpTurn {

  private static final int NOTES = 8;
  private static final double DEVELOPED = .95;
  private static final int FIRST_INDEX = 40;

  /** Notes of eight that are kept, where there are notes to spare. */
  private static final int[] KEPT = {8, 4, 6, 5, 3};

  /** Octaves by which the figure moves. */
  private static final int[] LIFTS = {0, -1, 1};

  private final Hash hash;
  private boolean developed;
  private boolean mirrored;
  private int rotation;
  private int kept;
  private int lift;

  ArpTurn(Hash hash) {
    this.hash = hash;
  }

  /** Takes up a section. */
  void begin(Section section) {
    long module = section.module();
    boolean states = module <= 1 || section.lastOfArch();
    developed = !states && hash.chance(DEVELOPED, Purpose.MELODY_STYLE, module, FIRST_INDEX);
    mirrored = developed && hash.chance(.5, Purpose.MELODY_STYLE, module, FIRST_INDEX + 1);
    rotation = developed ? pick(NOTES, module, 2) : 0;
    kept = developed ? KEPT[pick(KEPT.length, module, 3)] : NOTES;
    lift = developed ? LIFTS[pick(LIFTS.length, module, 4)] : 0;
  }

  private int pick(int choices, long module, int index) {
    return hash.below(choices, Purpose.MELODY_STYLE, module, FIRST_INDEX + index);
  }

  /** Whether a note of the figure sounds, counted from the start of the phrase. */
  boolean sounds(int count) {
    return kept == NOTES || Grid.euclid(kept, NOTES, count % NOTES, rotation);
  }

  /** Chord tone of a note, counted from the lowest of the figure. */
  int rank(int[] shape, int count) {
    int rank = shape[(count + rotation) % shape.length];
    return mirrored ? NOTES - 1 - rank : rank;
  }

  /** Octaves by which the figure lies higher than at home. */
  int lift() {
    return lift;
  }
}
