package dev.vibecast.gateway.http;

import dev.vibecast.gateway.stream.CreateStream;
import dev.vibecast.gateway.stream.KnownStream;
import dev.vibecast.gateway.stream.PlaybackAction;
import dev.vibecast.gateway.stream.StreamCatalogue;
import dev.vibecast.gateway.stream.StreamDesk;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Streams: begin, list, look at and end them. */
@Path("/v1/streams")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Streams")
public class StreamsResource {

  static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  private final StreamDesk desk;
  private final StreamCatalogue catalogue;
  private final Bodies bodies;
  private final ListenerTally listeners;

  StreamsResource(
      StreamDesk desk, StreamCatalogue catalogue, Bodies bodies, ListenerTally listeners) {
    this.desk = desk;
    this.catalogue = catalogue;
    this.bodies = bodies;
    this.listeners = listeners;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "createStream", summary = "Begin a stream from words")
  @APIResponse(
      responseCode = "201",
      description = "It starts; listen at once",
      content = @Content(schema = @Schema(implementation = StreamView.class)))
  @APIResponse(responseCode = "400", description = "The body is wrong; every field is named")
  @APIResponse(responseCode = "409", description = "A live stream has that name")
  @APIResponse(responseCode = "429", description = "There are too many streams")
  public Response create(
      @HeaderParam(IDEMPOTENCY_KEY) String idempotencyKey,
      @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = CreateStream.class)))
          byte[] body) {
    KnownStream stream = desk.create(bodies.read(body, CreateStream.class), idempotencyKey);
    StreamView view = view(stream);
    return Response.created(URI.create(view.links().self())).entity(view).build();
  }

  @GET
  @Operation(operationId = "listStreams", summary = "All streams that are not over, newest first")
  public Answers.StreamList list() {
    return new Answers.StreamList(
        catalogue.live().stream().map(s -> view(s).withoutRecipe()).toList());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getStream", summary = "One stream with its recipe")
  @APIResponse(responseCode = "200", description = "The stream as it is known now")
  @APIResponse(responseCode = "404", description = "There is no such stream")
  public StreamView get(@PathParam("id") String streamId) {
    return view(desk.find(streamId));
  }

  @DELETE
  @Path("/{id}")
  @Operation(operationId = "endStream", summary = "End a stream")
  @APIResponse(
      responseCode = "202",
      description = "It will end",
      content = @Content(schema = @Schema(implementation = Answers.CommandQueued.class)))
  @APIResponse(responseCode = "404", description = "There is no such stream")
  @APIResponse(responseCode = "409", description = "It is over, or has not begun")
  public Response end(@PathParam("id") String streamId) {
    return Response.accepted(
            new Answers.CommandQueued(desk.playback(streamId, PlaybackAction.STOP)))
        .build();
  }

  private StreamView view(KnownStream stream) {
    return StreamView.of(stream, listeners.of(stream.streamId()));
  }
}
