package dev.vibecast.analysis.corpus;

import java.util.List;
import java.util.Random;

/** Plays the bass of a piece on one channel in the manner of its genre. */
final class BassLine {

  private final Random random;
  private final Piece piece;
  private final Genre genre;
  private final int channel;

  BassLine(Random random, Piece piece, Genre genre, int channel) {
    this.random = random;
    this.piece = piece;
    this.genre = genre;
    this.channel = channel;
  }

  void write(List<Chord> bars) {
    for (int bar = 0; bar < bars.size(); bar++) {
      Chord chord = bars.get(bar);
      double at = bar * genre.quarters();
      int root = 28 + Math.floorMod(piece.tonic() + chord.root() - 28, 12);
      int fifth = root + (chord.has((chord.root() + 6) % 12) ? 6 : 7);
      if (bar == bars.size() - 1) {
        note(at, genre.quarters(), root);
      } else {
        bar(at, root, fifth, chord, next(bars, bar));
      }
    }
  }

  private int next(List<Chord> bars, int bar) {
    return 28 + Math.floorMod(piece.tonic() + bars.get(bar + 1).root() - 28, 12);
  }

  private void bar(double at, int root, int fifth, Chord chord, int next) {
    int quarters = genre.quarters();
    switch (genre.bass()) {
      case NONE -> {}
      case WHOLE -> note(at, quarters, root);
      case DOWNBEAT -> note(at, quarters == 3 ? 1.5 : 1, root);
      case ROOT_FIFTH -> {
        note(at, 1, root);
        note(at + 2, 1, fifth);
      }
      case EIGHTHS -> {
        for (int i = 0; i < 2 * quarters; i++) {
          note(at + i / 2.0, .45, i == 7 && random.nextInt(3) == 0 ? fifth : root);
        }
      }
      case BOSSA -> {
        note(at, 1.4, root);
        note(at + 1.5, .45, fifth);
        note(at + 2, 1.4, fifth);
        note(at + 3.5, .45, root);
      }
      case SYNCOPATED -> {
        note(at, .7, root);
        note(at + .75, .2, root);
        note(at + 1.5, .45, root + 12);
        note(at + 2.5, .45, fifth);
        note(at + 3.5, .45, random.nextBoolean() ? root : next - 1);
      }
      case WALKING -> {
        note(at, .95, root);
        note(at + 1, .95, root + chord.tones()[0]);
        note(at + 2, .95, fifth);
        note(at + 3, .95, random.nextBoolean() ? next + 1 : next - 1);
      }
    }
  }

  private void note(double at, double beats, int pitch) {
    piece.notes().add(new Note(channel, at, .95 * beats, pitch, 84 + random.nextInt(16)));
  }
}
