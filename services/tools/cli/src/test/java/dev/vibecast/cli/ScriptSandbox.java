package dev.vibecast.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A checkout with nothing in it but the launcher script, and a PATH with nothing on it but the
 * system's basic tools. Its name holds a space on purpose.
 */
final class ScriptSandbox {

  private static final List<String> BASIC_TOOLS =
      List.of(
          "sh",
          "sed",
          "find",
          "head",
          "dirname",
          "readlink",
          "uname",
          "cat",
          "mkdir",
          "rm",
          "mv",
          "touch");

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  ScriptSandbox(Path parent) throws IOException {
    this.folder = Files.createDirectories(parent.resolve("check out"));
    Files.createDirectories(folder.resolve("home"));
    Files.createDirectories(folder.resolve("bin"));
    Files.createDirectories(folder.resolve("jdks"));
    Files.createDirectories(folder.resolve("shared-schema"));
    Files.createDirectories(folder.resolve("services/tools/cli/src/main"));
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    copyScript();
    for (String tool : BASIC_TOOLS) {
      Path real = Programs.onPath(tool).orElseThrow();
      script(folder.resolve("bin").resolve(tool), "exec " + real + " \"$@\"");
    }
    environment.put("PATH", folder.resolve("bin").toString());
    environment.put("HOME", folder.resolve("home").toString());
    environment.put("VIBECAST_JDK_FOLDERS", folder.resolve("jdks").toString());
  }

  Path folder() {
    return folder;
  }

  ScriptSandbox with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** A JDK whose java says what it was asked to run. */
  Path addJdk(String name, int version) throws IOException {
    Path jdk = folder.resolve("jdks").resolve(name);
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
    script(
        jdk.resolve("bin/java"), "echo \"JAVA" + version + " $*\"; echo \"HOME $VIBECAST_HOME\"");
    script(jdk.resolve("bin/javac"), ":");
    return jdk;
  }

  /** A Maven that builds nothing but the launcher's jar, and says what it was asked for. */
  void addMaven(String version, int status) throws IOException {
    script(
        folder.resolve("bin/mvn"),
        """
        if [ "$1" = -v ]; then echo "Apache Maven %s (somewhere)"; exit 0; fi
        mkdir -p services/tools/cli/target/app
        : >services/tools/cli/target/app/vibecast.jar
        echo "[INFO] Building Vibecast :: schema 0.1.0-SNAPSHOT    [2/9]"
        echo "[INFO] not shown"
        echo "[ERROR] shown"
        echo "MVN $* with $JAVA_HOME"
        exit %d
        """
            .formatted(version, status));
  }

  Answer run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(folder.resolve("vibecast").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(folder.getRoot().toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), output);
  }

  private void copyScript() throws IOException {
    Path original = Path.of("").toAbsolutePath().resolve("../../../vibecast").normalize();
    script(folder.resolve("vibecast"), Files.readString(original));
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, text.startsWith("#!") ? text : "#!/bin/sh\n" + text + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /**
   * What the script did.
   *
   * @param status exit status
   * @param output both of its outputs
   */
  record Answer(int status, String output) {}
}
