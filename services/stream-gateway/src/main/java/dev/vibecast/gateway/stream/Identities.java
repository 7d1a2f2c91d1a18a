package dev.vibecast.gateway.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vibecast.schema.Require;
import java.util.UUID;

/**
 * Draws names. A client's idempotency key decides the names that follow from it, at every gateway
 * alike, so that a request that is sent again names the same things.
 */
public final class Identities {

  private static final int STREAM_CHARS = 10;

  /** The prompt's identity: the one in the body, else the client's key, else a drawn one. */
  String prompt(String wanted, String idempotencyKey) {
    String chosen = wanted == null ? idempotencyKey : wanted;
    return chosen == null ? UUID.randomUUID().toString() : Require.id("promptId", chosen);
  }

  /** The stream's name: the one in the body, else one that follows from the key, else drawn. */
  String stream(String wanted, String idempotencyKey) {
    if (wanted != null) {
      return wanted;
    }
    UUID uuid =
        idempotencyKey == null
            ? UUID.randomUUID()
            : UUID.nameUUIDFromBytes(idempotencyKey.getBytes(UTF_8));
    return "s-" + uuid.toString().replace("-", "").substring(0, STREAM_CHARS);
  }

  /** A fresh command identity. */
  String command() {
    return UUID.randomUUID().toString();
  }
}
