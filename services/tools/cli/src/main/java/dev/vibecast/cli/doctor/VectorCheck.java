package dev.vibecast.cli.doctor;

import dev.vibecast.local.JavaCommand;

/** Whether the synthesizer can use vectors with this Java. */
final class VectorCheck implements Check {

  private static final String NAME = "vectors of the synthesizer";

  @Override
  public Finding look() {
    return JavaCommand.vectorFlags().isEmpty()
        ? Finding.note(
            NAME,
            "this Java lacks jdk.incubator.vector: the same music at a fifth of the speed",
            "Install a full JDK, not a reduced one.")
        : Finding.ok(NAME, "jdk.incubator.vector is there");
  }
}
