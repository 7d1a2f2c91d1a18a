package dev.vibecast.gateway.http;

import dev.vibecast.gateway.stream.RefusedException;
import dev.vibecast.schema.InvalidContractException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure of the REST interface into a problem document. */
class ProblemMappers {

  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
  private static final int RETRY_SECONDS = 1;

  @ServerExceptionMapper
  Response invalid(InvalidContractException e) {
    return ProblemDocument.of(e).response();
  }

  @ServerExceptionMapper
  Response refused(RefusedException e) {
    Response response = ProblemDocument.of(status(e), e.getMessage()).response();
    if (e.kind() == RefusedException.Kind.UNAVAILABLE) {
      return Response.fromResponse(response).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build();
    }
    return response;
  }

  static int status(RefusedException e) {
    return switch (e.kind()) {
      case UNKNOWN -> Response.Status.NOT_FOUND.getStatusCode();
      case CONFLICT -> Response.Status.CONFLICT.getStatusCode();
      case LIMIT -> Response.Status.TOO_MANY_REQUESTS.getStatusCode();
      case UNAVAILABLE -> Response.Status.SERVICE_UNAVAILABLE.getStatusCode();
    };
  }

  @ServerExceptionMapper
  Response http(WebApplicationException e) {
    Response given = e.getResponse();
    Response.ResponseBuilder answer =
        Response.status(given.getStatus())
            .type(ProblemDocument.MEDIA_TYPE)
            .entity(ProblemDocument.of(given.getStatus(), e.getMessage()));
    Object allow = given.getHeaderString(HttpHeaders.ALLOW);
    return (allow == null ? answer : answer.header(HttpHeaders.ALLOW, allow)).build();
  }

  @ServerExceptionMapper
  Response unexpected(RuntimeException e) {
    LOG.error("Request failed", e);
    return ProblemDocument.of(
            Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(),
            "this is our mistake; see the log")
        .response();
  }
}
