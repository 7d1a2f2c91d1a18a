package dev.vibecast.llm;

/**
 * Why a model did not answer. The reasons are fixed words, because what a server writes into an
 * error may hold keys or the words of other people.
 */
public enum FailureKind {
  /** Nothing came in time. */
  TIMEOUT("the model did not answer in time", true),
  /** No connection. */
  UNREACHABLE("the model server cannot be reached", true),
  /** Too many requests, or the budget is used up. */
  RATE_LIMITED("the model server allows no more requests at the moment", true),
  /** Status 5xx. */
  SERVER_ERROR("the model server failed", true),
  /** Status 200 with a body that is not of this protocol. */
  UNREADABLE("the model server did not speak the expected protocol", true),
  /** More bytes than allowed. */
  TOO_LARGE("the reply of the model was too long", true),
  /** Status 401 or 403. */
  NOT_ALLOWED("the model server refused the key", false),
  /** Status 404. */
  UNKNOWN_MODEL("the model server does not know the model or the address", false),
  /** Another status 4xx. */
  BAD_REQUEST("the model server refused the request; perhaps it knows no JSON schema", false),
  /** The provider's own filter. */
  FILTERED("the provider filtered the words", false);

  private final String reason;
  private final boolean worthRetrying;

  FailureKind(String reason, boolean worthRetrying) {
    this.reason = reason;
    this.worthRetrying = worthRetrying;
  }

  /** One clause for people. */
  public String reason() {
    return reason;
  }

  /** Whether the same question may succeed a moment later. */
  public boolean worthRetrying() {
    return worthRetrying;
  }
}
