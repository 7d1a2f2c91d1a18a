package dev.vibecast.generation.messaging;

import dev.vibecast.generation.recipe.DerivedId;
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

/** Sends recipes and events on and waits for the broker each time. */
@ApplicationScoped
public class GenerationRouter {

  private static final String SOURCE = "config-generation";
  private static final String LLM = "llm";

  private final MutinyEmitter<byte[]> commands;
  private final MutinyEmitter<byte[]> events;

  GenerationRouter(
      @Channel("commands") MutinyEmitter<byte[]> commands,
      @Channel("events") MutinyEmitter<byte[]> events) {
    this.commands = commands;
    this.events = events;
  }

  void resolving(PromptAccepted prompt) {
    send(
        new StreamEvent.RecipeResolving(
            DerivedId.of("llm-resolving", prompt.promptId()),
            prompt.streamId(),
            Instant.now(),
            prompt.promptId(),
            prompt.shown(),
            LLM));
  }

  void ready(PromptAccepted prompt, Recipe recipe) {
    StreamCommand command =
        new StreamCommand.ApplyRecipe(
            DerivedId.of(LLM, prompt.promptId()),
            prompt.streamId(),
            Instant.now(),
            prompt.promptId(),
            prompt.shown(),
            RecipeStage.REFINED,
            recipe,
            prompt.transitionSeconds(),
            prompt.seed(),
            prompt.submittedAt());
    commands.sendMessageAndAwait(
        ContractMessage.of(
            SOURCE, StreamCommand.TYPE, command.commandId(), command.streamId(), command));
    send(
        new StreamEvent.RecipeReady(
            DerivedId.of("llm-ready", prompt.promptId()),
            prompt.streamId(),
            Instant.now(),
            prompt.promptId(),
            prompt.shown(),
            recipe));
  }

  void fellBack(PromptAccepted prompt, String reason) {
    send(
        new StreamEvent.FallbackUsed(
            DerivedId.of("llm-fallback", prompt.promptId()),
            prompt.streamId(),
            Instant.now(),
            prompt.promptId(),
            LLM,
            "retrieval",
            reason));
  }

  private void send(StreamEvent event) {
    events.sendMessageAndAwait(
        ContractMessage.of(SOURCE, StreamEvent.TYPE, event.eventId(), event.streamId(), event));
  }
}
