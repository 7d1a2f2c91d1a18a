package dev.vibecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.cli.ScriptSandbox.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VibecastScriptTest {

  @TempDir private Path folder;
  private ScriptSandbox sandbox;

  @BeforeEach
  void checkOut() throws IOException {
    sandbox = new ScriptSandbox(folder);
  }

  @Test
  void saysWhatToInstallWhereThereIsNoJdk() throws Exception {
    Answer answer = sandbox.run("up");

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.output()).contains("needs a JDK 25 or newer").contains("sdk install java");
  }

  @Test
  void saysWhichJdksAreTooOld() throws Exception {
    sandbox.addJdk("jdk-21", 21);
    Path old = sandbox.addJdk("jdk-17", 17);

    Answer answer = sandbox.with("JAVA_HOME", old.toString()).run("doctor");

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.output()).contains("Found only: 17 17 21.");
  }

  @Test
  void passesOverAnOldJavaHomeToANewEnoughJdk() throws Exception {
    Path old = sandbox.addJdk("jdk-17", 17);
    sandbox.addJdk("jdk 25", 25);
    sandbox.addMaven("3.8.7", 0);

    Answer answer = sandbox.with("JAVA_HOME", old.toString()).run("doctor", "--json");

    assertThat(answer.status()).isZero();
    assertThat(answer.output()).contains("JAVA25").endsWith("HOME " + sandbox.folder() + "\n");
    assertThat(answer.output()).contains("vibecast.jar doctor --json");
  }

  @Test
  void saysWhatToInstallWhereThereIsNoMaven() throws Exception {
    sandbox.addJdk("jdk-25", 25);

    Answer answer = sandbox.run("up");

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.output()).contains("there is no mvn here").contains("install maven");
  }

  @Test
  void refusesAnOldMaven() throws Exception {
    sandbox.addJdk("jdk-25", 25);
    sandbox.addMaven("3.6.3", 0);

    Answer answer = sandbox.run("test");

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.output()).contains("3.8 or newer").contains("'3.6'");
  }

  @Test
  void buildsOnceAndAgainWhenASourceChanged() throws Exception {
    sandbox.addJdk("jdk-25", 25);
    sandbox.addMaven("3.9.11", 0);

    assertThat(sandbox.run("up").output())
        .contains("[2/9] Vibecast :: schema\n")
        .contains("[ERROR] shown")
        .doesNotContain("not shown");
    assertThat(sandbox.run("up").output()).startsWith("JAVA25");

    Path source = sandbox.folder().resolve("services/tools/cli/src/main/New.java");
    Files.writeString(source, "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(sandbox.run("up", "--no-build").output()).startsWith("JAVA25");
    assertThat(sandbox.run("up").output()).startsWith("Building");
  }

  @Test
  void measuresTheSynthesizerOnlyAsItsSourcesAre() throws Exception {
    sandbox.addJdk("jdk-25", 25);
    sandbox.addMaven("3.9.11", 0);
    sandbox.run("gallery", "--out", "x");

    Path source = sandbox.folder().resolve("services/tools/cli/src/main/New.java");
    Files.writeString(source, "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));

    assertThat(sandbox.run("bench", "latency").output()).startsWith("JAVA25");
    assertThat(sandbox.run("bench", "synth").output()).startsWith("Building");
  }

  @Test
  void passesAtlasOn() throws Exception {
    sandbox.addJdk("jdk-25", 25);
    sandbox.addMaven("3.9.11", 0);

    assertThat(sandbox.run("atlas", "build", "x").output()).contains("JAVA25", "atlas build x");
  }

  @Test
  void stopsWhenTheBuildFails() throws Exception {
    sandbox.addJdk("jdk-25", 25);
    sandbox.addMaven("3.9.11", 1);

    Answer answer = sandbox.run("up");

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.output()).contains("The build failed").doesNotContain("JAVA25");
  }

  @Test
  void testsEverythingAndPassesOnTheStatus() throws Exception {
    sandbox.addJdk("jdk-25", 25);
    sandbox.addMaven("3.9.11", 7);

    Answer answer = sandbox.run("test", "-pl", "shared-schema");

    assertThat(answer.status()).isEqualTo(7);
    assertThat(answer.output())
        .contains("kcat is not installed; tests that use it")
        .contains("verify -pl shared-schema with " + sandbox.folder());
  }

  @Test
  void saysThatNothingRunsBeforeTheFirstBuild() throws Exception {
    assertThat(sandbox.run("status").output()).contains("Nothing is running");
    assertThat(sandbox.run("down").status()).isZero();
  }

  @Test
  void worksThroughASymbolicLink() throws Exception {
    sandbox.addJdk("jdk-25", 25);
    sandbox.addMaven("3.9.11", 0);
    Path link = sandbox.folder().resolve("bin/vc");
    Files.createSymbolicLink(link, Path.of("../vibecast"));

    Process process = new ProcessBuilder(link.toString(), "--help").start();

    assertThat(process.inputReader().readLine()).startsWith("Vibecast");
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void listsItsCommandsForAnUnknownOne() throws Exception {
    Answer answer = sandbox.run("dance");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.output()).contains("no command 'dance'").contains("./vibecast COMMAND");
  }
}
