package dev.vibecast.atlas.store;

/** An atlas file that cannot be used; the message names the file and what is wrong with it. */
public final class UnreadableAtlasException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadableAtlasException(String file, String problem) {
    super("atlas " + file + ": " + problem);
  }

  public UnreadableAtlasException(String file, String problem, Throwable cause) {
    super("atlas " + file + ": " + problem, cause);
  }
}
