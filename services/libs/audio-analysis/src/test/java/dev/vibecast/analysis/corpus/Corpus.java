package dev.vibecast.analysis.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Music that our synthesizer did not make: pieces of 30 to 60 s in thirteen settings, all keys,
 * major and minor in turn, written by seed.
 */
final class Corpus {

  private static final int CHORDS = 0;
  private static final int BASS = 1;
  private static final int MELODY = 2;
  private static final double JITTER_S = .006;

  private Corpus() {}

  static Piece piece(long seed) {
    Random random = new Random(seed * 7919 + 13);
    Genre genre = Genre.ALL[(int) (seed % Genre.ALL.length)];
    boolean minor = seed / Genre.ALL.length % 2 == 0 ^ seed % 2 == 0;
    int tonic = random.nextInt(12);
    double bpm = genre.slowestBpm() + random.nextInt(genre.fastestBpm() - genre.slowestBpm() + 1);
    bpm += random.nextInt(10) / 10.0;
    int[] programs = new int[16];
    Arrays.fill(programs, -1);
    programs[CHORDS] = pick(random, genre.chordPrograms());
    programs[BASS] = pick(random, genre.bassPrograms());
    programs[MELODY] = pick(random, genre.melodyPrograms());
    Piece piece =
        new Piece(
            "%03d %s".formatted(seed, genre.name()),
            tonic,
            minor,
            bpm,
            genre.quartersPerBeat(),
            programs,
            new ArrayList<>());
    double barS = genre.quarters() * 60 / piece.quartersPerMinute();
    int bars = (int) Math.ceil((30 + random.nextInt(26)) / barS);
    write(random, piece, genre, Harmony.bars(random, minor, bars, genre.sevenths()));
    return jittered(random, piece);
  }

  private static void write(Random random, Piece piece, Genre genre, List<Chord> bars) {
    new Accompaniment(random, piece, genre, CHORDS).write(bars);
    if (piece.programs()[BASS] >= 0 || genre.bass() == Genre.Bass.WHOLE) {
      int channel = piece.programs()[BASS] >= 0 ? BASS : CHORDS;
      new BassLine(random, piece, genre, channel).write(bars);
    }
    if (piece.programs()[MELODY] >= 0) {
      new Melody(random, piece, genre).write(bars, MELODY, 64 + random.nextInt(8));
    }
    new DrumLine(random, piece, genre).write(bars.size());
  }

  /** Nobody plays exactly in time. */
  private static Piece jittered(Random random, Piece piece) {
    double beats = JITTER_S * piece.quartersPerMinute() / 60;
    piece
        .notes()
        .replaceAll(
            n ->
                new Note(
                    n.channel(),
                    Math.max(0, n.startBeat() + beats * random.nextGaussian()),
                    n.beats(),
                    n.pitch(),
                    n.velocity()));
    return piece;
  }

  private static int pick(Random random, int[] choices) {
    return choices.length == 0 ? -1 : choices[random.nextInt(choices.length)];
  }
}
