package dev.vibecast.cli.doctor;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * All findings.
 *
 * @param ok whether Vibecast runs here
 * @param findings in the order of the checks
 */
record Report(boolean ok, List<Finding> findings) {

  static Report of(List<Check> checks) {
    List<Finding> findings = checks.stream().map(Check::look).toList();
    return new Report(findings.stream().noneMatch(f -> f.verdict() == Verdict.PROBLEM), findings);
  }

  void print(PrintWriter out) {
    for (Finding finding : findings) {
      out.printf(
          Locale.ROOT,
          "  %-8s %-23s %s%n",
          finding.verdict().label(),
          finding.check(),
          finding.detail());
      if (!finding.remedy().isEmpty()) {
        out.printf(Locale.ROOT, "  %32s %s%n", "", finding.remedy());
      }
    }
    out.println(ok ? "Vibecast runs here." : "Vibecast does not run here yet: see the problems.");
  }
}
