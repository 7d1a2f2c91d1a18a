package dev.vibecast.gateway.http;

import dev.vibecast.gateway.config.GatewayConfig;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;

/** Reads request bodies strictly: an unknown field is an error that names it. */
@ApplicationScoped
public class Bodies {

  private final int maxBytes;

  Bodies(GatewayConfig config) {
    maxBytes = config.limits().bodyBytes();
  }

  /**
   * The contract in a body.
   *
   * @throws InvalidContractException naming what is wrong
   */
  <T> T read(byte[] body, Class<T> type) {
    if (body == null || body.length == 0) {
      throw new InvalidContractException("body", "is empty; it takes a JSON object");
    }
    if (body.length > maxBytes) {
      throw tooLarge(maxBytes);
    }
    return ContractJson.readStrict(body, type);
  }

  private static ClientErrorException tooLarge(int maxBytes) {
    return new ClientErrorException(
        "the body has more than %d bytes".formatted(maxBytes),
        Response.Status.REQUEST_ENTITY_TOO_LARGE);
  }
}
