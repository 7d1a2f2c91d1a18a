package dev.vibecast.cli.doctor;

/**
 * What a check found.
 *
 * @param check what was looked at, for people
 * @param verdict how to take it
 * @param detail the facts in one line
 * @param remedy what to do; empty when there is nothing to do
 */
record Finding(String check, Verdict verdict, String detail, String remedy) {

  static Finding ok(String check, String detail) {
    return new Finding(check, Verdict.OK, detail, "");
  }

  static Finding note(String check, String detail, String remedy) {
    return new Finding(check, Verdict.NOTE, detail, remedy);
  }

  static Finding problem(String check, String detail, String remedy) {
    return new Finding(check, Verdict.PROBLEM, detail, remedy);
  }
}
