package dev.vibecast.analysis.corpus;

import java.util.Random;

/**
 * Plays General MIDI drums; each row is one bar of sixteenths (eighths-triplets would not show).
 */
final class DrumLine {

  private static final int KICK = 36;
  private static final int SNARE = 38;
  private static final int RIM = 37;
  private static final int HAT = 42;
  private static final int RIDE = 51;
  private static final int CHANNEL = 9;

  private final Random random;
  private final Piece piece;
  private final Genre genre;

  DrumLine(Random random, Piece piece, Genre genre) {
    this.random = random;
    this.piece = piece;
    this.genre = genre;
  }

  void write(int bars) {
    for (int bar = 0; bar < bars - 1; bar++) {
      double at = bar * genre.quarters();
      switch (genre.drums()) {
        case NONE -> {}
        case BALLAD -> {
          hits(at, KICK, 0, 2.5);
          hits(at, RIM, 1, 3);
          hits(at, HAT, 0, .5, 1, 1.5, 2, 2.5, 3, 3.5);
        }
        case ROCK -> {
          hits(at, KICK, 0, 1.5, 2, random.nextBoolean() ? 2.5 : 3.5);
          hits(at, SNARE, 1, 3);
          hits(at, HAT, 0, .5, 1, 1.5, 2, 2.5, 3, 3.5);
        }
        case BOSSA -> {
          hits(at, KICK, 0, 1.5, 2, 3.5);
          hits(at, RIM, bar % 2 == 0 ? new double[] {0, 1.5, 3} : new double[] {1, 2.5});
          hits(at, HAT, 0, .5, 1, 1.5, 2, 2.5, 3, 3.5);
        }
        case SWING -> {
          hits(at, RIDE, 0, 1, 1 + genre.swing(), 2, 3, 3 + genre.swing());
          hits(at, 44, 1, 3);
        }
        case WALTZ -> {
          hits(at, KICK, 0);
          hits(at, HAT, 1, 2);
        }
        case FUNK -> {
          hits(at, KICK, 0, .75, 2.5);
          hits(at, SNARE, 1, 3, random.nextBoolean() ? 1.75 : 3.75);
          for (int i = 0; i < 16; i++) {
            hits(at, HAT, i / 4.0);
          }
        }
        case DANCE -> {
          hits(at, KICK, 0, 1, 2, 3);
          hits(at, 39, 1, 3);
          hits(at, 46, .5, 1.5, 2.5, 3.5);
        }
        case REGGAE -> {
          hits(at, KICK, 2);
          hits(at, RIM, 2);
          hits(at, HAT, 0, .5, 1, 1.5, 2, 2.5, 3, 3.5);
        }
        case MARCH -> {
          hits(at, KICK, 0, 2);
          hits(at, SNARE, 0, 1, 1.5, 2, 3, 3.25, 3.5, 3.75);
        }
        case SIX_EIGHT -> {
          hits(at, KICK, 0);
          hits(at, SNARE, 1.5);
          hits(at, HAT, 0, .5, 1, 1.5, 2, 2.5);
        }
      }
    }
  }

  private void hits(double at, int drum, double... places) {
    for (double place : places) {
      int velocity = (place % 1 == 0 ? 84 : 66) + random.nextInt(16);
      piece.notes().add(new Note(CHANNEL, at + place, .2, drum, velocity));
    }
  }
}
