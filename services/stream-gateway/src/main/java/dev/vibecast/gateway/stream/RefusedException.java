package dev.vibecast.gateway.stream;

/** A request that is well formed and still cannot be granted. */
public final class RefusedException extends RuntimeException {

  /** Why, as a class of answer. */
  public enum Kind {
    /** No such stream. */
    UNKNOWN,
    /** Not in the state that the stream is in. */
    CONFLICT,
    /** A limit of this gateway is reached. */
    LIMIT,
    /** Something the gateway needs is away; try again. */
    UNAVAILABLE
  }

  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /**
   * @param detail what stands in the way, for people
   */
  public RefusedException(Kind kind, String detail) {
    super(detail);
    this.kind = kind;
  }

  /** Why. */
  public Kind kind() {
    return kind;
  }

  /** There is no stream of this name. */
  public static RefusedException unknown(String streamId) {
    return new RefusedException(Kind.UNKNOWN, "there is no stream " + streamId);
  }
}
