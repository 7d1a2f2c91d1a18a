package dev.vibecast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StackPortsTest {

  private static final LocalStackOptions EVERYTHING =
      LocalStackOptions.of(Path.of("."), Path.of("logs"));

  @Test
  void choosesAnotherPortWhereTheDefaultIsTakenAndSaysSo() throws IOException {
    int scoringDefault = ServiceName.SCORING.defaultPort();
    try (ServerSocket taken = bindUnlessTaken(scoringDefault)) {
      assertThat(taken.isBound()).isTrue();

      StackPorts ports = StackPorts.choose(EVERYTHING);

      assertThat(ports.services().get(ServiceName.SCORING)).isNotEqualTo(scoringDefault);
      assertThat(ports.notices())
          .anyMatch(notice -> notice.startsWith("port " + scoringDefault + " is taken: scoring"));
    }
  }

  @Test
  void givesEveryPartAPortOfItsOwn() {
    StackPorts ports = StackPorts.choose(EVERYTHING);

    assertThat(ports.services().values()).doesNotHaveDuplicates().hasSize(6);
    assertThat(ports.services().values()).doesNotContain(ports.broker(), ports.redis());
  }

  // Somebody else's server on the port serves the test as well.
  private static ServerSocket bindUnlessTaken(int port) throws IOException {
    try {
      return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    } catch (IOException takenAlready) {
      return new ServerSocket(0);
    }
  }
}
