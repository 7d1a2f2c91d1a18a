package dev.vibecast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuarkusServiceCommandsTest {

  @TempDir Path root;

  @ParameterizedTest
  @EnumSource
  void those_that_synthesize_get_the_vectors_of_this_java(ServiceName service) throws IOException {
    Path app = root.resolve("services").resolve(service.folder()).resolve("target/quarkus-app");
    Files.createFile(Files.createDirectories(app).resolve("quarkus-run.jar"));
    boolean synthesizes = service == ServiceName.AUDIO_RENDERING || service == ServiceName.SCORING;

    assertThat(JavaCommand.vectorFlags()).hasSize(1);
    assertThat(
            new QuarkusServiceCommands(root)
                .of(service, "-javaagent:a.jar")
                .containsAll(JavaCommand.vectorFlags()))
        .isEqualTo(synthesizes);
  }
}
