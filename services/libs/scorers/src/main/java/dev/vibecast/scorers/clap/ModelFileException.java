package dev.vibecast.scorers.clap;

/** A model file that cannot be used; the message names the file, what it takes, what was found. */
public final class ModelFileException extends Exception {

  private static final long serialVersionUID = 1L;

  ModelFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
