package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.MelodyStyle;

/**
 * How a melody style moves.
 *
 * @param density onsets relative to the label
 * @param higher diatonic steps by which the centre is moved
 * @param octavesDown octaves by which the whole register is moved down
 * @param slope 1 climbs, −1 sinks, 0 follows its motif
 * @param longest most slots a note lasts
 * @param silentCells share of two-bar cells without notes
 * @param legato share of the way to the next note
 * @param ornaments share of long notes that are ornamented
 * @param slides whether neighbours are joined by glides
 * @param level velocity
 * @param steps whether a balanced line narrows to steps
 * @param restsLong whether the last bar of a longer phrase has only its first note
 */
record LineStyle(
    double density,
    int higher,
    int octavesDown,
    int slope,
    double longest,
    double silentCells,
    double legato,
    double ornaments,
    boolean slides,
    double level,
    boolean steps,
    boolean restsLong) {

  static LineStyle of(MelodyStyle style) {
    return switch (style) {
      case PROCEDURAL -> new LineStyle(1, 0, 0, 0, 6, 0, .84, 0, false, .7, false, false);
      case CONTEMPLATIVE -> new LineStyle(.5, -1, 0, 0, 8, .3, .95, 0, false, .55, true, false);
      case RISING -> new LineStyle(.95, -4, 0, 1, 5, 0, .9, 0, true, .65, true, false);
      case FALLING -> new LineStyle(.9, 4, 0, -1, 6, 0, .86, 0, false, .7, true, false);
      case MINIMAL -> new LineStyle(1, 0, 0, 0, 4, 0, .9, 0, false, .65, false, false);
      case ORNAMENTAL -> new LineStyle(.9, 0, 0, 0, 6, 0, .86, .45, false, .7, false, false);
      case ARP_MELODY -> new LineStyle(1, 0, 0, 0, 2, 0, .8, 0, false, .65, false, false);
      case CONTEMPLATIVE_MINOR -> new LineStyle(.65, 0, 1, 0, 6, 0, .97, 0, true, .65, true, true);
      case CALL_RESPONSE -> new LineStyle(.85, 0, 0, 0, 5, 0, .88, 0, false, .7, false, false);
      case HEROIC -> new LineStyle(.8, -1, 0, 0, 8, 0, .88, 0, false, .8, false, false);
    };
  }

  /** Steps of a register by which the centre is moved. */
  int shift(Register register) {
    return register.scaled(higher);
  }
}
