package dev.vibecast.cli.doctor;

/** The JDK that {@code ./vibecast} chose. */
final class JavaCheck implements Check {

  private static final int LEAST = 25;

  @Override
  public Finding look() {
    Runtime.Version version = Runtime.version();
    String detail = version + " in " + System.getProperty("java.home");
    return version.feature() >= LEAST
        ? Finding.ok("JDK", detail)
        : Finding.problem("JDK", detail, "Install a JDK " + LEAST + " or newer.");
  }
}
