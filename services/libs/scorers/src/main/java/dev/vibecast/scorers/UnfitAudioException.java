package dev.vibecast.scorers;

/** Audio that cannot be judged. */
public final class UnfitAudioException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Reason {
    /** Less than the shortest window. */
    TOO_SHORT,
    /** Nothing above −60 dBFS. */
    SILENT,
    /** A sample that is NaN or infinite. */
    NOT_FINITE
  }

  private final Reason reason;

  /**
   * @param detail says what was found and what is taken
   */
  public UnfitAudioException(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** The kind of fault. */
  public Reason reason() {
    return reason;
  }
}
