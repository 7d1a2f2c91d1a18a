package dev.vibecast.retrieval.messaging;

import dev.vibecast.messaging.ContractMessage;
import dev.vibecast.schema.command.RecipeStage;
import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.prompt.PromptAccepted;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.reactive.messaging.Channel;

/** Sends the command first, because somebody waits for the music, then the event about it. */
@ApplicationScoped
public class RecipeEmitter {

  private static final String SOURCE = "vibe-retrieval";

  private final MutinyEmitter<byte[]> commands;
  private final MutinyEmitter<byte[]> events;

  RecipeEmitter(
      @Channel("commands") MutinyEmitter<byte[]> commands,
      @Channel("events") MutinyEmitter<byte[]> events) {
    this.commands = commands;
    this.events = events;
  }

  void apply(PromptAccepted prompt, Recipe recipe) {
    StreamCommand command =
        new StreamCommand.ApplyRecipe(
            "retrieval-" + prompt.promptId(),
            prompt.streamId(),
            Instant.now(),
            prompt.promptId(),
            prompt.shown(),
            RecipeStage.FIRST,
            recipe,
            prompt.transitionSeconds(),
            prompt.seed(),
            prompt.submittedAt());
    commands.sendMessageAndAwait(
        ContractMessage.of(
            SOURCE, StreamCommand.TYPE, command.commandId(), prompt.streamId(), command));
    StreamEvent ready =
        new StreamEvent.RecipeReady(
            "recipe-ready-" + prompt.promptId(),
            prompt.streamId(),
            Instant.now(),
            prompt.promptId(),
            prompt.shown(),
            recipe);
    events.sendMessageAndAwait(
        ContractMessage.of(SOURCE, StreamEvent.TYPE, ready.eventId(), prompt.streamId(), ready));
  }
}
