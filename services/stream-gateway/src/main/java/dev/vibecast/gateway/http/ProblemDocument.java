package dev.vibecast.gateway.http;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Problem;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * An error as RFC 9457 describes it.
 *
 * @param type names the kind of problem; {@code about:blank} says that the status tells it
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what is wrong here, for people
 * @param problems every field that is wrong, with what it takes
 */
public record ProblemDocument(
    String type, String title, int status, String detail, List<Problem> problems) {

  /** Media type of problem documents. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String BLANK = "about:blank";

  /** A problem that the status and one sentence describe. */
  public static ProblemDocument of(int status, String detail) {
    Response.Status known = Response.Status.fromStatusCode(status);
    String title = known == null ? "Error" : known.getReasonPhrase();
    return new ProblemDocument(BLANK, title, status, detail, List.of());
  }

  /** A body that does not keep its contract. */
  public static ProblemDocument of(InvalidContractException e) {
    ProblemDocument plain = of(Response.Status.BAD_REQUEST.getStatusCode(), e.getMessage());
    return new ProblemDocument(BLANK, plain.title, plain.status, plain.detail, e.problems());
  }

  byte[] json() {
    return ContractJson.write(this);
  }

  Response response() {
    return Response.status(status).type(MEDIA_TYPE).entity(this).build();
  }
}
