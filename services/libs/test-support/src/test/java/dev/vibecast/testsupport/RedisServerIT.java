package dev.vibecast.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisServerIT {

  @Test
  void startsAnswersAndLeavesNoProcess() {
    RedisServer redis = RedisServer.start();
    assertThat(RedisPing.answers("127.0.0.1", redis.port())).isTrue();

    redis.close();

    assertThat(redis.process().isAlive()).isFalse();
    assertThat(RedisPing.answers("127.0.0.1", redis.port())).isFalse();
  }

  @Test
  void keepsKeysInAGivenFolder(@TempDir Path folder) throws IOException {
    RedisServerOptions kept = RedisServerOptions.temporary().withDataFolder(folder);
    try (RedisServer redis = RedisServer.start(kept)) {
      assertThat(say(redis, "SET vibe rain")).isEqualTo("+OK");
    }

    try (RedisServer redis = RedisServer.start(kept)) {
      assertThat(say(redis, "EXISTS vibe")).isEqualTo(":1");
    }
  }

  @Test
  void saysWhyItCannotStartOnATakenPort() {
    try (RedisServer first = RedisServer.start()) {
      RedisServerOptions samePort = RedisServerOptions.temporary().withPort(first.port());
      assertThatThrownBy(() -> RedisServer.start(samePort))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("port " + first.port());
    }
  }

  private static String say(RedisServer redis, String command) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", redis.port())) {
      socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
      byte[] reply = new byte[64];
      int length = socket.getInputStream().read(reply);
      return new String(reply, 0, length, StandardCharsets.US_ASCII).strip();
    }
  }
}
