package dev.vibecast.analysis.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Plays the chords of a piece on one channel in the manner of its genre. */
final class Accompaniment {

  private final Random random;
  private final Piece piece;
  private final Genre genre;
  private final int channel;
  private int[] voicing = {55, 60, 64};

  Accompaniment(Random random, Piece piece, Genre genre, int channel) {
    this.random = random;
    this.piece = piece;
    this.genre = genre;
    this.channel = channel;
  }

  void write(List<Chord> bars) {
    for (int bar = 0; bar < bars.size(); bar++) {
      voicing = voiced(bars.get(bar));
      double at = bar * genre.quarters();
      if (bar == bars.size() - 1) {
        play(at, genre.quarters());
      } else {
        bar(at, bars.get(bar));
      }
    }
  }

  private void bar(double at, Chord chord) {
    int quarters = genre.quarters();
    switch (genre.chords()) {
      case BLOCK -> play(at, quarters);
      case HALVES -> each(at, 2, quarters / 2);
      case CHORALE -> chorale(at, chord);
      case ARPEGGIO -> arpeggio(at, new int[] {0, 1, 2, 3, 2, 1, 2, 1});
      case PICKING -> arpeggio(at, new int[] {0, 2, 1, 3, 0, 2, 3, 1});
      case STRUM -> strum(at);
      case OFFBEAT -> offbeats(at);
      case AFTERBEATS -> afterbeats(at);
      case BOSSA -> placed(at, new double[] {0, 1, 2.5, 3.5}, .45);
      case COMPING ->
          placed(
              at,
              random.nextBoolean()
                  ? new double[] {0, 1 + genre.swing()}
                  : new double[] {genre.swing(), 3},
              .6);
    }
  }

  private void each(double at, int count, double beats) {
    for (int i = 0; i < count; i++) {
      play(at + i * beats, beats);
    }
  }

  private void chorale(double at, Chord chord) {
    int root = 36 + Math.floorMod(piece.tonic() + chord.root(), 12);
    for (int half = 0; half < 2; half++) {
      double beats = genre.quarters() / 2.0;
      int bass = half == 1 && random.nextInt(3) == 0 ? root + chord.tones()[0] : root;
      note(at + half * beats, beats, bass, 80);
      play(at + half * beats, beats);
      note(at + half * beats, beats / 2, voicing[voicing.length - 1] + 12, 84);
      int passing = voicing[half % voicing.length] + 12;
      note(at + half * beats + beats / 2, beats / 2, passing, 78);
    }
  }

  private void arpeggio(double at, int[] order) {
    for (int i = 0; i < 2 * genre.quarters(); i++) {
      int tone = order[i % order.length];
      int pitch = tone < voicing.length ? voicing[tone] : voicing[0] + 12;
      note(at + i / 2.0, .9, pitch, 62 + random.nextInt(20) + (i % 4 == 0 ? 10 : 0));
    }
  }

  private void strum(double at) {
    double[] places = {0, 1, 1.5, 2.5, 3, 3.5};
    placed(at, places, .5);
  }

  private void offbeats(double at) {
    placed(at, new double[] {.5, 1.5, 2.5, 3.5}, .3);
  }

  private void afterbeats(double at) {
    for (int beat = 1; beat < genre.quarters(); beat += genre.quarters() == 3 ? 1 : 2) {
      play(at + beat, .45);
    }
  }

  private void placed(double at, double[] places, double beats) {
    for (double place : places) {
      play(at + place, beats);
    }
  }

  private void play(double at, double beats) {
    for (int pitch : voicing) {
      note(at, .95 * beats, pitch, 60 + random.nextInt(18));
    }
  }

  private void note(double at, double beats, int pitch, int velocity) {
    piece.notes().add(new Note(channel, at, beats, pitch, velocity));
  }

  /** The tones of the chord as near as may be to those before, between G3 and G5. */
  private int[] voiced(Chord chord) {
    int[] classes = chord.classes();
    int[] next = new int[classes.length];
    for (int i = 0; i < classes.length; i++) {
      int near = i < voicing.length ? voicing[i] : 64;
      int pitch = near + Math.floorMod(piece.tonic() + classes[i] - near + 6, 12) - 6;
      next[i] = pitch < 53 ? pitch + 12 : pitch > 77 ? pitch - 12 : pitch;
    }
    Arrays.sort(next);
    return next;
  }
}
