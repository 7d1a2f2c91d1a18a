package dev.vibecast.synth.composer;

/** Sections of the long form, with the energy of each. */
enum Letter {
  INTRO(.25),
  A(.45),
  B(.65),
  C(.6),
  BREAK(.2),
  PEAK(.9),
  REENTRY(.35);

  final double energy;

  Letter(double energy) {
    this.energy = energy;
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
