package dev.vibecast.builder.extract;

import java.io.IOException;

/** The language model failed too often to go on; what it answered is kept. */
public final class ExtractStoppedException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Stopped for a reason that people can read. */
  public ExtractStoppedException(String message) {
    super(message);
  }
}
