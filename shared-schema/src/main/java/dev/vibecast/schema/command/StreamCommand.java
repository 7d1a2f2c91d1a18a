package dev.vibecast.schema.command;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Require;
import dev.vibecast.schema.StreamId;
import dev.vibecast.schema.music.ConfigUpdate;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.prompt.PromptSubmitted;
import java.time.Instant;

/**
 * An order to the renderer, the only thing it obeys. A command whose {@code commandId} was seen
 * before changes nothing.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = StreamCommand.ApplyRecipe.class, name = "apply_recipe"),
  @JsonSubTypes.Type(value = StreamCommand.Steer.class, name = "steer"),
  @JsonSubTypes.Type(value = StreamCommand.SetMix.class, name = "set_mix"),
  @JsonSubTypes.Type(value = StreamCommand.Pause.class, name = "pause"),
  @JsonSubTypes.Type(value = StreamCommand.Resume.class, name = "resume"),
  @JsonSubTypes.Type(value = StreamCommand.Stop.class, name = "stop"),
  @JsonSubTypes.Type(value = StreamCommand.ResetContext.class, name = "reset_context")
})
public sealed interface StreamCommand {

  /** CloudEvents type of this contract; the {@code type} property says which command it is. */
  String TYPE = "dev.vibecast.stream.command.v1";

  /** Identity for deduplication, 1 to 200 characters. */
  String commandId();

  /** Stream that is to change. */
  String streamId();

  /** When somebody asked for it. */
  Instant issuedAt();

  /**
   * Play a recipe, crossfaded from what plays now. Starts the stream if it does not exist.
   *
   * @param promptId prompt that the recipe answers
   * @param promptText the words, for people
   * @param stage first answer or later refinement; a refinement of a prompt that is no longer
   *     current is dropped
   * @param recipe what to play
   * @param transitionSeconds length of the crossfade, or null for the stream's default
   * @param seed decides every random choice of a new stream, or null
   * @param submittedAt when the prompt reached Kafka, for measuring latency
   */
  record ApplyRecipe(
      String commandId,
      String streamId,
      Instant issuedAt,
      String promptId,
      String promptText,
      RecipeStage stage,
      Recipe recipe,
      Double transitionSeconds,
      Long seed,
      Instant submittedAt)
      implements StreamCommand {
    public ApplyRecipe {
      checkIdentity(commandId, streamId);
      Require.id("promptId", promptId);
      Require.present("recipe", recipe);
      stage = stage == null ? RecipeStage.FIRST : stage;
      promptText = promptText == null ? "" : promptText;
      if (transitionSeconds != null) {
        Require.range(
            "transitionSeconds", transitionSeconds, 0, PromptSubmitted.MAX_TRANSITION_SECONDS);
      }
    }
  }

  /**
   * Change some fields of what plays, without a new recipe.
   *
   * @param update the change
   */
  record Steer(String commandId, String streamId, Instant issuedAt, ConfigUpdate update)
      implements StreamCommand {
    public Steer {
      checkIdentity(commandId, streamId);
      if (Require.present("update", update).isEmpty()) {
        throw new InvalidContractException("update", "is empty; name at least one field");
      }
    }
  }

  /**
   * Mute, solo or level layers.
   *
   * @param mix layers to change; others stay as they are
   */
  record SetMix(String commandId, String streamId, Instant issuedAt, Mix mix)
      implements StreamCommand {
    public SetMix {
      checkIdentity(commandId, streamId);
      Require.present("mix", mix);
    }
  }

  /** Stop the clock and keep the place. */
  record Pause(String commandId, String streamId, Instant issuedAt) implements StreamCommand {
    public Pause {
      checkIdentity(commandId, streamId);
    }
  }

  /** Let the clock run on from where it was paused. */
  record Resume(String commandId, String streamId, Instant issuedAt) implements StreamCommand {
    public Resume {
      checkIdentity(commandId, streamId);
    }
  }

  /** End the stream. */
  record Stop(String commandId, String streamId, Instant issuedAt) implements StreamCommand {
    public Stop {
      checkIdentity(commandId, streamId);
    }
  }

  /** Begin the current recipe anew from its first bar. */
  record ResetContext(String commandId, String streamId, Instant issuedAt)
      implements StreamCommand {
    public ResetContext {
      checkIdentity(commandId, streamId);
    }
  }

  private static void checkIdentity(String commandId, String streamId) {
    Require.id("commandId", commandId);
    StreamId.require(streamId);
  }
}
