package dev.vibecast.generation.recipe;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Identities that follow from a prompt, so that the same request always gives the same command and
 * the same events and readers recognise what they have seen.
 */
public final class DerivedId {

  private static final int MAX_CHARS = 128;

  private DerivedId() {}

  /**
   * The identity of something that follows from a prompt.
   *
   * @param kind what follows, for example {@code llm}
   * @param promptId identity of the prompt
   * @return {@code kind-promptId}, or a digest in place of a prompt id that would make it too long
   */
  public static String of(String kind, String promptId) {
    String readable = kind + "-" + promptId;
    return readable.length() <= MAX_CHARS
        ? readable
        : kind + "-" + UUID.nameUUIDFromBytes(promptId.getBytes(StandardCharsets.UTF_8));
  }
}
