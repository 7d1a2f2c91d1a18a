package dev.vibecast.llm.http;

/** A server sent more than its asker is willing to read. */
public final class ReplyTooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ReplyTooLargeException(int maxBytes) {
    super("more than " + maxBytes + " bytes");
  }
}
