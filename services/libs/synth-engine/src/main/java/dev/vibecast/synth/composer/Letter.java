package dev.vibecast.synth.composer;

/** Sections of the long form, with the energy and the loudness of each. */
enum Letter {
  INTRO(.25, -2),
  A(.45, -.6),
  B(.65, .3),
  C(.6, -.2),
  BREAK(.2, -3),
  PEAK(.9, .7),
  REENTRY(.35, -1.8);

  final double energy;

  /** How loud its players play, dB. */
  final double levelDb;

  Letter(double energy, double levelDb) {
    this.energy = energy;
    this.levelDb = levelDb;
  }

  static Letter of(char symbol) {
    return switch (symbol) {
      case 'I' -> INTRO;
      case 'B' -> B;
      case 'C' -> C;
      case 'K' -> BREAK;
      case 'P' -> PEAK;
      default -> A;
    };
  }

  /** Which of the three themes it plays. */
  int theme() {
    return switch (this) {
      case INTRO, A, BREAK, PEAK, REENTRY -> 0;
      case B -> 1;
      case C -> 2;
    };
  }
}
