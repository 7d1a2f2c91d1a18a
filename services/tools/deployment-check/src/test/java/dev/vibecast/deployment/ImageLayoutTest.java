package dev.vibecast.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImageLayoutTest {

  /** The build's own list of libraries, which nothing reads at run time. */
  private static final String NOT_NEEDED = "quarkus-app-dependencies.txt";

  private static final String OPERATOR = "stream-operator";

  static Stream<String> services() {
    return Stream.concat(Repository.services().stream(), Stream.of(OPERATOR));
  }

  @ParameterizedTest
  @MethodSource("services")
  void the_dockerfile_copies_exactly_what_the_build_makes(String service, @TempDir Path app)
      throws IOException {
    Path built = built(service);

    Dockerfile.of(service).copyTo(app);

    assertThat(files(app)).isEqualTo(files(built)).contains("quarkus-run.jar");
  }

  @Test
  void the_copied_layout_starts_with_the_flags_of_the_image(@TempDir Path app) throws Exception {
    built(OPERATOR);
    Dockerfile dockerfile = Dockerfile.of(OPERATOR);
    dockerfile.copyTo(app);
    dockerfile.run(app);
    int port = freePort();
    ProcessBuilder builder = new ProcessBuilder(dockerfile.command(app)).directory(app.toFile());
    builder.environment().put("VIBECAST_HTTP_PORT", Integer.toString(port));
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);

    Process process = builder.start();
    try {
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .ignoreExceptions()
          .until(() -> status(port, "/q/health/ready") == 200);
      assertThat(status(port, "/q/health/live")).isEqualTo(200);
      assertThat(status(port, "/q/health/started")).isEqualTo(200);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static Path built(String service) {
    Path built = Repository.path("services/" + service + "/target/quarkus-app");
    assumeThat(built)
        .as("SKIPPED, %s is not packaged: run mvn package first", service)
        .isDirectory();
    return built;
  }

  private static Set<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(name -> !name.equals(NOT_NEEDED))
          .collect(Collectors.toSet());
    }
  }

  private static int status(int port, String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
          .statusCode();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
