package dev.vibecast.gateway.http;

import dev.vibecast.gateway.stream.PlaybackRequest;
import dev.vibecast.gateway.stream.RecentScores;
import dev.vibecast.gateway.stream.StreamDesk;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.music.ConfigUpdate;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.prompt.PromptSubmitted;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people do to a stream that exists. Every answer comes before the change is heard. */
@Path("/v1/streams/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Control")
@APIResponse(responseCode = "202", description = "On its way; events name it as causeId")
@APIResponse(responseCode = "400", description = "The body is wrong; every field is named")
@APIResponse(responseCode = "404", description = "There is no such stream")
@APIResponse(responseCode = "409", description = "The stream is over, or has not begun")
public class ControlResource {

  private final StreamDesk desk;
  private final Bodies bodies;
  private final RecentScores scores;

  ControlResource(StreamDesk desk, Bodies bodies, RecentScores scores) {
    this.desk = desk;
    this.bodies = bodies;
    this.scores = scores;
  }

  @POST
  @Path("/prompts")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "sendPrompt", summary = "Other words: crossfade to what they sound like")
  public Response prompt(
      @PathParam("id") String streamId,
      @HeaderParam(StreamsResource.IDEMPOTENCY_KEY) String idempotencyKey,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = PromptSubmitted.class)))
          byte[] body) {
    PromptSubmitted wish = bodies.read(body, PromptSubmitted.class);
    String promptId = desk.prompt(streamId, wish, idempotencyKey);
    return Response.accepted(new Answers.PromptQueued(promptId)).build();
  }

  @PATCH
  @Path("/config")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "steer",
      summary = "Change fields: {\"brightness\": {\"step\": -1}, \"echo\": \"heavy\", \"bpm\": 92}")
  public Response config(
      @PathParam("id") String streamId,
      @RequestBody(required = true, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
          byte[] body) {
    ConfigUpdate update = bodies.read(body, ConfigUpdate.class);
    if (update.isEmpty()) {
      throw new InvalidContractException("update", "is empty; name at least one field");
    }
    return queued(desk.steer(streamId, update));
  }

  @PATCH
  @Path("/mix")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "mix",
      summary = "Mute, solo or level layers: {\"rhythm\": {\"mute\": true}}")
  public Response mix(
      @PathParam("id") String streamId,
      @RequestBody(required = true, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
          byte[] body) {
    return queued(desk.mix(streamId, bodies.read(body, Mix.class)));
  }

  @POST
  @Path("/playback")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "playback", summary = "play, pause, stop or reset")
  public Response playback(
      @PathParam("id") String streamId,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = PlaybackRequest.class)))
          byte[] body) {
    return queued(desk.playback(streamId, bodies.read(body, PlaybackRequest.class).action()));
  }

  @GET
  @Path("/scores")
  @Operation(operationId = "scores", summary = "How what was played measured, newest first")
  public Answers.ScoreList scores(@PathParam("id") String streamId) {
    return new Answers.ScoreList(scores.of(desk.find(streamId).streamId()));
  }

  private static Response queued(String commandId) {
    return Response.accepted(new Answers.CommandQueued(commandId)).build();
  }
}
