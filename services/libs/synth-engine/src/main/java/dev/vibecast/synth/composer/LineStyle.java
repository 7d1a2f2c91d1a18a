package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.MelodyStyle;

/**
 * How a melody style moves.
 *
 * @param density onsets relative to the label
 * @param shift steps by which the centre moves
 * @param slope steps a note rises (or falls) inside a cell; 0 follows the motif
 * @param longest most slots a note lasts
 * @param silentCells share of two-bar cells without notes
 * @param legato share of the way to the next note
 * @param ornaments share of long notes that are ornamented
 * @param slides whether neighbours are joined by glides
 * @param level velocity
 */
record LineStyle(
    double density,
    int shift,
    int slope,
    double longest,
    double silentCells,
    double legato,
    double ornaments,
    boolean slides,
    double level) {

  static LineStyle of(MelodyStyle style) {
    return switch (style) {
      case PROCEDURAL -> new LineStyle(1, 0, 0, 6, .05, .95, .05, false, .7);
      case CONTEMPLATIVE -> new LineStyle(.6, -1, 0, 10, .25, 1, 0, false, .55);
      case RISING -> new LineStyle(.95, -2, 1, 6, 0, 1, 0, true, .65);
      case FALLING -> new LineStyle(.9, 2, -1, 8, .1, 1, .15, false, .7);
      case MINIMAL -> new LineStyle(1, 0, 0, 4, 0, .9, 0, false, .65);
      case ORNAMENTAL -> new LineStyle(.9, 0, 0, 8, .05, .98, .45, false, .7);
      case ARP_MELODY -> new LineStyle(1, 0, 0, 2, 0, .8, 0, false, .65);
      case CONTEMPLATIVE_MINOR -> new LineStyle(.55, -7, 0, 12, .2, 1, 0, true, .65);
      case CALL_RESPONSE -> new LineStyle(.85, 0, 0, 5, 0, .9, .05, false, .7);
      case HEROIC -> new LineStyle(.8, -1, 0, 8, 0, .92, 0, false, .8);
    };
  }
}
