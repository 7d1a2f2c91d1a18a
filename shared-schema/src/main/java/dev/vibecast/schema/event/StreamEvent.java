package dev.vibecast.schema.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.vibecast.schema.Require;
import dev.vibecast.schema.StreamId;
import dev.vibecast.schema.music.ConfigUpdate;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.music.Recipe;
import java.time.Instant;

/**
 * Something that happened to a stream, with its cause. {@code causeId} is the prompt or command
 * that made it happen, or null.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = StreamEvent.StreamStarted.class, name = "stream_started"),
  @JsonSubTypes.Type(value = StreamEvent.RecipeResolving.class, name = "recipe_resolving"),
  @JsonSubTypes.Type(value = StreamEvent.RecipeReady.class, name = "recipe_ready"),
  @JsonSubTypes.Type(value = StreamEvent.TransitionStarted.class, name = "transition_started"),
  @JsonSubTypes.Type(value = StreamEvent.NowPlaying.class, name = "now_playing"),
  @JsonSubTypes.Type(value = StreamEvent.FallbackUsed.class, name = "fallback_used"),
  @JsonSubTypes.Type(value = StreamEvent.Steered.class, name = "steered"),
  @JsonSubTypes.Type(value = StreamEvent.MixChanged.class, name = "mix_changed"),
  @JsonSubTypes.Type(value = StreamEvent.StreamPaused.class, name = "stream_paused"),
  @JsonSubTypes.Type(value = StreamEvent.StreamResumed.class, name = "stream_resumed"),
  @JsonSubTypes.Type(value = StreamEvent.ListenerCount.class, name = "listener_count"),
  @JsonSubTypes.Type(value = StreamEvent.QualityAlert.class, name = "quality_alert"),
  @JsonSubTypes.Type(value = StreamEvent.StreamEnded.class, name = "stream_ended"),
  @JsonSubTypes.Type(value = StreamEvent.Failed.class, name = "error")
})
public sealed interface StreamEvent {

  /** CloudEvents type prefix of this contract; the {@code type} property follows it. */
  String TYPE = "dev.vibecast.stream.event.v1";

  /** Identity; a reader that has seen it ignores the event. */
  String eventId();

  /** Stream it happened to. */
  String streamId();

  /** When it happened. */
  Instant at();

  /** Prompt or command that made it happen, or null. */
  String causeId();

  /**
   * The first recipe of a stream begins to sound.
   *
   * @param seed decides every random choice of the stream
   */
  record StreamStarted(String eventId, String streamId, Instant at, String causeId, long seed)
      implements StreamEvent {
    public StreamStarted {
      checkIdentity(eventId, streamId, at);
    }
  }

  /**
   * Somebody looks for a recipe.
   *
   * @param promptText the words
   * @param backend {@code retrieval} or {@code llm}
   */
  record RecipeResolving(
      String eventId,
      String streamId,
      Instant at,
      String causeId,
      String promptText,
      String backend)
      implements StreamEvent {
    public RecipeResolving {
      checkIdentity(eventId, streamId, at);
      Require.present("backend", backend);
    }
  }

  /**
   * A recipe was found or written.
   *
   * @param promptText the words
   * @param recipe the answer
   */
  record RecipeReady(
      String eventId, String streamId, Instant at, String causeId, String promptText, Recipe recipe)
      implements StreamEvent {
    public RecipeReady {
      checkIdentity(eventId, streamId, at);
      Require.present("recipe", recipe);
    }
  }

  /**
   * A crossfade begins.
   *
   * @param startFrame first frame that the new recipe influences
   * @param fadeFrames length of the fade
   * @param promptText the words it goes to
   * @param recipe the recipe it goes to
   */
  record TransitionStarted(
      String eventId,
      String streamId,
      Instant at,
      String causeId,
      long startFrame,
      long fadeFrames,
      String promptText,
      Recipe recipe)
      implements StreamEvent {
    public TransitionStarted {
      checkIdentity(eventId, streamId, at);
      Require.notNegative("startFrame", startFrame);
      Require.notNegative("fadeFrames", fadeFrames);
      Require.present("recipe", recipe);
    }
  }

  /**
   * A crossfade is complete: only this recipe is heard.
   *
   * @param sinceFrame frame at which the fade ended
   * @param promptText the words
   * @param recipe what plays
   */
  record NowPlaying(
      String eventId,
      String streamId,
      Instant at,
      String causeId,
      long sinceFrame,
      String promptText,
      Recipe recipe)
      implements StreamEvent {
    public NowPlaying {
      checkIdentity(eventId, streamId, at);
      Require.notNegative("sinceFrame", sinceFrame);
      Require.present("recipe", recipe);
    }
  }

  /**
   * A simpler part answered instead of the one that was asked.
   *
   * @param wanted what was asked, for example {@code llm}
   * @param used what answered, for example {@code retrieval}
   * @param reason why, for people
   */
  record FallbackUsed(
      String eventId,
      String streamId,
      Instant at,
      String causeId,
      String wanted,
      String used,
      String reason)
      implements StreamEvent {
    public FallbackUsed {
      checkIdentity(eventId, streamId, at);
      Require.present("wanted", wanted);
      Require.present("used", used);
    }
  }

  /**
   * Somebody turned a knob.
   *
   * @param startFrame first frame that is influenced
   * @param update the change
   * @param recipe the recipe after it
   */
  record Steered(
      String eventId,
      String streamId,
      Instant at,
      String causeId,
      long startFrame,
      ConfigUpdate update,
      Recipe recipe)
      implements StreamEvent {
    public Steered {
      checkIdentity(eventId, streamId, at);
      Require.notNegative("startFrame", startFrame);
      Require.present("update", update);
      Require.present("recipe", recipe);
    }
  }

  /**
   * Layers were muted, soloed or levelled.
   *
   * @param startFrame first frame that is influenced
   * @param mix the whole mix after the change
   */
  record MixChanged(
      String eventId, String streamId, Instant at, String causeId, long startFrame, Mix mix)
      implements StreamEvent {
    public MixChanged {
      checkIdentity(eventId, streamId, at);
      Require.notNegative("startFrame", startFrame);
      Require.present("mix", mix);
    }
  }

  /**
   * The clock stands still.
   *
   * @param frame where it stands
   */
  record StreamPaused(String eventId, String streamId, Instant at, String causeId, long frame)
      implements StreamEvent {
    public StreamPaused {
      checkIdentity(eventId, streamId, at);
      Require.notNegative("frame", frame);
    }
  }

  /**
   * The clock runs again.
   *
   * @param frame where it goes on
   */
  record StreamResumed(String eventId, String streamId, Instant at, String causeId, long frame)
      implements StreamEvent {
    public StreamResumed {
      checkIdentity(eventId, streamId, at);
      Require.notNegative("frame", frame);
    }
  }

  /**
   * Listeners came or went at one gateway.
   *
   * @param gateway name of the gateway
   * @param listeners how many listen there now
   */
  record ListenerCount(
      String eventId, String streamId, Instant at, String causeId, String gateway, int listeners)
      implements StreamEvent {
    public ListenerCount {
      checkIdentity(eventId, streamId, at);
      Require.present("gateway", gateway);
      Require.notNegative("listeners", listeners);
    }
  }

  /**
   * What was played is not fit to be heard.
   *
   * @param problem {@code silence}, {@code clipping}, {@code clicks} or {@code loudness}
   * @param fromFrame where it was measured from
   * @param toFrame where it was measured to
   * @param detail the figure and its band, for people
   */
  record QualityAlert(
      String eventId,
      String streamId,
      Instant at,
      String causeId,
      String problem,
      long fromFrame,
      long toFrame,
      String detail)
      implements StreamEvent {
    public QualityAlert {
      checkIdentity(eventId, streamId, at);
      Require.present("problem", problem);
      Require.notNegative("fromFrame", fromFrame);
      Require.notNegative("toFrame", toFrame);
    }
  }

  /**
   * The stream is over.
   *
   * @param frame where it ended
   * @param reason why, for people
   */
  record StreamEnded(
      String eventId, String streamId, Instant at, String causeId, long frame, String reason)
      implements StreamEvent {
    public StreamEnded {
      checkIdentity(eventId, streamId, at);
      Require.notNegative("frame", frame);
    }
  }

  /**
   * A request could not be fulfilled; the music plays on.
   *
   * @param service which service says so
   * @param reason why, naming field and range where there is one
   */
  record Failed(
      String eventId, String streamId, Instant at, String causeId, String service, String reason)
      implements StreamEvent {
    public Failed {
      checkIdentity(eventId, streamId, at);
      Require.present("service", service);
    }
  }

  private static void checkIdentity(String eventId, String streamId, Instant at) {
    Require.id("eventId", eventId);
    StreamId.require(streamId);
    Require.present("at", at);
  }
}
