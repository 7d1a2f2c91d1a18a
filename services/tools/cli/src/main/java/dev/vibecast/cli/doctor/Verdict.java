package dev.vibecast.cli.doctor;

/** How a finding is to be taken. */
enum Verdict {
  /** Nothing to do. */
  OK("ok"),
  /** Works, with something missing that not everybody needs. */
  NOTE("note"),
  /** Vibecast does not run here like this. */
  PROBLEM("problem");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
