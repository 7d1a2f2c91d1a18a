package dev.vibecast.analysis.corpus;

import java.util.List;
import java.util.Random;

/** A tune: chord tones on strong beats, steps between them, rests, off-beats, passing tones. */
final class Melody {

  private static final int[] MAJOR = {0, 2, 4, 5, 7, 9, 11};
  private static final int[] MINOR = {0, 2, 3, 5, 7, 8, 10};

  /** Starts within a bar of four quarters, in eighths. */
  private static final int[][] RHYTHMS = {
    {0, 2, 4, 6},
    {0, 3, 4, 6},
    {0, 1, 2, 4, 6},
    {1, 3, 4, 7},
    {0, 4},
    {2, 3, 4, 6, 7},
    {0, 3, 6},
    {0, 2, 3, 4, 5, 6, 7},
    {1, 2, 5, 6},
    {3, 4, 7},
    {0, 6}
  };

  private static final double REST = .12;
  private static final double CHROMATIC = .05;

  private final Random random;
  private final Piece piece;
  private final Genre genre;
  private int degree;

  Melody(Random random, Piece piece, Genre genre) {
    this.random = random;
    this.piece = piece;
    this.genre = genre;
    this.degree = random.nextInt(7);
  }

  void write(List<Chord> bars, int channel, int lowest) {
    int[][] motif = {Harmony.pick(random, RHYTHMS), Harmony.pick(random, RHYTHMS)};
    for (int bar = 0; bar < bars.size(); bar++) {
      if (random.nextDouble() < REST && bar % 4 == 1) {
        continue;
      }
      int[] rhythm = bar % 4 == 3 ? new int[] {0, 4} : motif[bar % 2];
      boolean last = bar == bars.size() - 1;
      writeBar(bars.get(bar), bar, last ? new int[] {0} : rhythm, channel, lowest, last);
    }
  }

  private void writeBar(Chord chord, int bar, int[] rhythm, int channel, int lowest, boolean last) {
    int eighths = 2 * genre.quarters();
    for (int i = 0; i < rhythm.length && rhythm[i] < eighths; i++) {
      int next = i + 1 < rhythm.length && rhythm[i + 1] < eighths ? rhythm[i + 1] : eighths;
      boolean strong = rhythm[i] % 4 == 0 || i == 0;
      int semitone = strong ? toChord(chord) : step();
      if (last && chord.has(0)) {
        semitone = random.nextInt(4) == 0 ? chord.classes()[1] : 0;
      }
      int pitch = lowest + Math.floorMod(piece.tonic() + semitone - lowest, 12) + octave();
      double at = bar * genre.quarters() + Swing.place(rhythm[i], genre.swing());
      double until = bar * genre.quarters() + Swing.place(next, genre.swing());
      int velocity = 70 + random.nextInt(30) + (strong ? 8 : 0);
      piece.notes().add(new Note(channel, at, .92 * (until - at), pitch, velocity));
    }
  }

  private int octave() {
    return degree >= 7 ? 12 : 0;
  }

  /** The nearest degree of the scale that the chord holds, else a tone of the chord. */
  private int toChord(Chord chord) {
    degree = Math.clamp(degree + random.nextInt(5) - 2, 0, 13);
    for (int away = 0; away < 4; away++) {
      for (int sign = -1; sign <= 1; sign += 2) {
        int candidate = Math.clamp(degree + sign * away, 0, 13);
        if (chord.has(scale(candidate, chord))) {
          degree = candidate;
          return scale(candidate, chord);
        }
      }
    }
    return chord.root();
  }

  private int step() {
    degree = Math.clamp(degree + (random.nextBoolean() ? 1 : -1), 0, 13);
    int semitone = scale(degree, null);
    return random.nextDouble() < CHROMATIC ? Math.floorMod(semitone - 1, 12) : semitone;
  }

  /** In minor the seventh is raised under a chord that holds the leading tone. */
  private int scale(int step, Chord chord) {
    int semitone = (piece.minor() ? MINOR : MAJOR)[step % 7];
    return piece.minor() && semitone == 10 && chord != null && chord.has(11) ? 11 : semitone;
  }
}
