package dev.vibecast.gateway.http;

import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.MusicField;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Descriptions that clients build themselves from. */
@Path("/")
@Tag(name = "Descriptions")
public class DocumentsResource {

  private static final String ASYNCAPI = "schemas/v1/asyncapi";
  private static final String YAML = "application/yaml";

  /**
   * A recipe field.
   *
   * @param key its name in JSON
   * @param values what it takes, in order of its scale
   * @param steppable whether it takes steps and values between 0 and 1
   * @param defaultValue what a config that leaves it out gets
   * @param description one sentence
   */
  public record Field(
      String key, List<?> values, boolean steppable, Object defaultValue, String description) {

    static Field of(MusicField field) {
      return new Field(
          field.key(),
          field.type().values().stream().map(Field::word).toList(),
          field.steppable(),
          field.defaultValue(),
          field.description());
    }

    private static Object word(Object value) {
      return value instanceof Label label ? label.label() : value;
    }
  }

  @GET
  @Path("v1/fields")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "fields", summary = "The 34 fields of a recipe and what they take")
  public List<Field> fields() {
    return Arrays.stream(MusicField.values()).map(Field::of).toList();
  }

  @GET
  @Path("asyncapi")
  @Operation(operationId = "asyncapi", summary = "The Kafka contracts as AsyncAPI")
  public Response asyncApi() {
    InputStream yaml = resource(ASYNCAPI + ".yaml");
    if (yaml != null) {
      return Response.ok(yaml, YAML).build();
    }
    InputStream json = resource(ASYNCAPI + ".json");
    if (json == null) {
      throw new NotFoundException("this build has no AsyncAPI document");
    }
    return Response.ok(json, MediaType.APPLICATION_JSON).build();
  }

  private static InputStream resource(String name) {
    return Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
  }
}
