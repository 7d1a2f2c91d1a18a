package dev.vibecast.analysis.corpus;

/**
 * How a piece is set.
 *
 * @param name for the table
 * @param slowestBpm lower end of its tempi
 * @param fastestBpm upper end
 * @param quarters of a bar
 * @param quartersPerBeat 1, or 1.5 in 6/8
 * @param swing place of an off-beat eighth within its quarter, .5 is even
 * @param sevenths whether chords carry them
 * @param chordPrograms General MIDI sounds to choose from
 * @param bassPrograms the same, empty for none
 * @param melodyPrograms the same, empty for none
 * @param chords rhythm of the chords
 * @param bass rhythm of the bass
 * @param drums pattern of the drums
 */
record Genre(
    String name,
    int slowestBpm,
    int fastestBpm,
    int quarters,
    double quartersPerBeat,
    double swing,
    boolean sevenths,
    int[] chordPrograms,
    int[] bassPrograms,
    int[] melodyPrograms,
    Chords chords,
    Bass bass,
    Drums drums) {

  enum Chords {
    BLOCK,
    HALVES,
    ARPEGGIO,
    PICKING,
    STRUM,
    OFFBEAT,
    AFTERBEATS,
    BOSSA,
    COMPING,
    CHORALE
  }

  enum Bass {
    NONE,
    WHOLE,
    ROOT_FIFTH,
    EIGHTHS,
    WALKING,
    DOWNBEAT,
    BOSSA,
    SYNCOPATED
  }

  enum Drums {
    NONE,
    BALLAD,
    ROCK,
    BOSSA,
    SWING,
    WALTZ,
    FUNK,
    DANCE,
    REGGAE,
    MARCH,
    SIX_EIGHT
  }

  private static final int[] NONE = {};
  private static final int[] PIANOS = {0, 1, 4, 5};
  private static final int[] GUITARS = {24, 25, 26};
  private static final int[] BASSES = {32, 33, 34, 35};

  static final Genre[] ALL = {
    new Genre(
        "ballad",
        58,
        84,
        4,
        1,
        .5,
        false,
        PIANOS,
        BASSES,
        new int[] {73, 40, 65, 11},
        Chords.HALVES,
        Bass.WHOLE,
        Drums.BALLAD),
    new Genre(
        "rock",
        105,
        150,
        4,
        1,
        .5,
        false,
        new int[] {27, 29, 30},
        new int[] {33, 34},
        new int[] {29, 81, 16},
        Chords.STRUM,
        Bass.EIGHTHS,
        Drums.ROCK),
    new Genre(
        "bossa",
        110,
        145,
        4,
        1,
        .5,
        true,
        new int[] {24, 4},
        new int[] {32},
        new int[] {73, 66, 11},
        Chords.BOSSA,
        Bass.BOSSA,
        Drums.BOSSA),
    new Genre(
        "waltz",
        84,
        176,
        3,
        1,
        .5,
        false,
        new int[] {21, 0, 48},
        new int[] {32, 43, 58},
        new int[] {40, 71, 73, 21},
        Chords.AFTERBEATS,
        Bass.DOWNBEAT,
        Drums.WALTZ),
    new Genre(
        "arpeggio",
        66,
        120,
        4,
        1,
        .5,
        false,
        new int[] {0, 46, 24, 6},
        NONE,
        new int[] {0, 68, 73},
        Chords.ARPEGGIO,
        Bass.WHOLE,
        Drums.NONE),
    new Genre(
        "chorale",
        60,
        96,
        4,
        1,
        .5,
        false,
        new int[] {19, 48, 52, 61},
        NONE,
        NONE,
        Chords.CHORALE,
        Bass.NONE,
        Drums.NONE),
    new Genre(
        "funk",
        92,
        118,
        4,
        1,
        .5,
        true,
        new int[] {4, 7, 16},
        new int[] {36, 33},
        new int[] {56, 66, 80},
        Chords.OFFBEAT,
        Bass.SYNCOPATED,
        Drums.FUNK),
    new Genre(
        "swing",
        100,
        190,
        4,
        1,
        .66,
        true,
        new int[] {0, 26},
        new int[] {32},
        new int[] {65, 56, 11, 71},
        Chords.COMPING,
        Bass.WALKING,
        Drums.SWING),
    new Genre(
        "folk",
        84,
        126,
        4,
        1,
        .5,
        false,
        GUITARS,
        new int[] {32},
        new int[] {22, 40, 75},
        Chords.PICKING,
        Bass.ROOT_FIFTH,
        Drums.NONE),
    new Genre(
        "reggae",
        68,
        92,
        4,
        1,
        .5,
        false,
        new int[] {16, 27, 0},
        new int[] {33, 38},
        new int[] {56, 16, 80},
        Chords.OFFBEAT,
        Bass.SYNCOPATED,
        Drums.REGGAE),
    new Genre(
        "dance",
        118,
        136,
        4,
        1,
        .5,
        false,
        new int[] {90, 81, 62},
        new int[] {38, 39},
        new int[] {80, 81, 87},
        Chords.BLOCK,
        Bass.EIGHTHS,
        Drums.DANCE),
    new Genre(
        "march",
        98,
        126,
        4,
        1,
        .5,
        false,
        new int[] {61, 60, 20},
        new int[] {58, 43},
        new int[] {56, 72, 73},
        Chords.AFTERBEATS,
        Bass.ROOT_FIFTH,
        Drums.MARCH),
    new Genre(
        "six_eight",
        48,
        80,
        3,
        1.5,
        .5,
        false,
        new int[] {0, 25, 48},
        BASSES,
        new int[] {73, 40, 68},
        Chords.ARPEGGIO,
        Bass.DOWNBEAT,
        Drums.SIX_EIGHT),
  };
}
