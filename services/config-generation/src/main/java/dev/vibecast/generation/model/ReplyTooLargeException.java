package dev.vibecast.generation.model;

/** A server sent more than this service is willing to read. */
final class ReplyTooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ReplyTooLargeException(int maxBytes) {
    super("more than " + maxBytes + " bytes");
  }
}
