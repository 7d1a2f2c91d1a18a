package dev.vibecast.cli.doctor;

import dev.vibecast.cli.Programs;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A program of this machine that some of Vibecast uses.
 *
 * @param program its name
 * @param purpose what does not work without it
 * @param debianPackage package that brings it
 */
record ProgramCheck(String program, String purpose, String debianPackage) implements Check {

  @Override
  public Finding look() {
    Optional<Path> found = Programs.onPath(program);
    return found
        .map(path -> Finding.ok(program, path.toString()))
        .orElseGet(
            () ->
                Finding.note(
                    program,
                    "not installed: " + purpose,
                    "Debian and Ubuntu: apt-get install " + debianPackage));
  }
}
