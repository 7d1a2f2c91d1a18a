package dev.vibecast.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same bytes on every machine: recorded hashes hold in this JVM and in JVMs that have no
 * vectors, no AVX-512, no registers of 256 bits or no optimising compiler. When the music is
 * changed on purpose, {@code -Dvibecast.golden.write=true} records anew.
 */
class GoldenTest {

  private static final String VECTORS = "--add-modules=jdk.incubator.vector";

  @Test
  void the_music_is_what_was_recorded() throws IOException {
    Map<String, String> hashes = GoldenHashes.all();
    List<String> lines = lines(hashes);
    if (Boolean.getBoolean("vibecast.golden.write")) {
      Files.write(GoldenHashes.HASHES, lines);
    }
    assertThat(lines).isEqualTo(GoldenHashes.lines(GoldenHashes.HASHES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        VECTORS + " -XX:UseAVX=2",
        VECTORS + " -XX:UseAVX=1",
        VECTORS + " -XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC"
      })
  void other_machines_give_the_same_bytes(String flags) throws Exception {
    assumeTrue(!flags.contains("AVX") || "amd64".equals(System.getProperty("os.arch")));

    List<String> output = run(flags);

    String lanes = output.getFirst();
    if (!flags.endsWith("AVX=2")) {
      assertThat(lanes).isEqualTo("ScalarLanes");
    }
    assertThat(output.subList(1, output.size()))
        .as(lanes)
        .isEqualTo(GoldenHashes.lines(GoldenHashes.HASHES));
  }

  private static List<String> lines(Map<String, String> hashes) {
    return hashes.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
  }

  private static List<String> run(String flags) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(flags.split(" ")));
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    command.addAll(List.of("-Xmx512m", "-cp", path, GoldenHashes.class.getName()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String text = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(text).isZero();
    return text.lines().collect(Collectors.toList());
  }
}
