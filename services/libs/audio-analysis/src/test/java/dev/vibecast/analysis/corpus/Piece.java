package dev.vibecast.analysis.corpus;

import java.util.List;

/**
 * A piece whose key and tempo are known because we wrote it.
 *
 * @param name seed and genre
 * @param tonic pitch class
 * @param minor or major
 * @param bpm beats a minute, as a listener taps: quarters, or dotted quarters in 6/8
 * @param quartersPerBeat 1, or 1.5 in 6/8
 * @param programs General MIDI sound of each channel, −1 where it is unused
 * @param notes in any order
 */
record Piece(
    String name,
    int tonic,
    boolean minor,
    double bpm,
    double quartersPerBeat,
    int[] programs,
    List<Note> notes) {

  double quartersPerMinute() {
    return bpm * quartersPerBeat;
  }
}
