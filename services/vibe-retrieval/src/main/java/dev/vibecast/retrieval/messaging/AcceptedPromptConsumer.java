package dev.vibecast.retrieval.messaging;

import dev.vibecast.messaging.FlowLog;
import dev.vibecast.messaging.FlowMetrics;
import dev.vibecast.retrieval.match.AtlasKeeper;
import dev.vibecast.retrieval.match.PlayingRecipes;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.prompt.PromptAccepted;
import dev.vibecast.schema.topic.Topics;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Answers accepted prompts. The answer carries an id made from the prompt's, so the command of a
 * redelivered prompt is ignored by the renderer.
 */
@ApplicationScoped
public class AcceptedPromptConsumer {

  private static final Logger LOG = Logger.getLogger(AcceptedPromptConsumer.class);

  private final AtlasKeeper atlas;
  private final PlayingRecipes playing;
  private final RecipeEmitter emitter;
  private final FlowMetrics metrics;

  AcceptedPromptConsumer(
      AtlasKeeper atlas, PlayingRecipes playing, RecipeEmitter emitter, FlowMetrics metrics) {
    this.atlas = atlas;
    this.playing = playing;
    this.emitter = emitter;
    this.metrics = metrics;
  }

  /** One accepted prompt. */
  @Incoming("prompts-accepted")
  @Blocking
  public void consume(ConsumerRecord<String, byte[]> kafkaRecord) {
    PromptAccepted prompt = read(kafkaRecord);
    try (var _ = FlowLog.of(prompt.streamId(), prompt.promptId())) {
      Recipe recipe = atlas.finder().find(prompt.prompts(), playing.of(prompt.streamId()));
      emitter.apply(prompt, recipe);
      metrics.promptReached("recipe", prompt.submittedAt());
      LOG.infof(
          "Found %s at %.3f: %s",
          recipe.provenance().reference(), recipe.provenance().similarity(), recipe.title());
    }
  }

  private PromptAccepted read(ConsumerRecord<String, byte[]> kafkaRecord) {
    try {
      return ContractJson.read(kafkaRecord.value(), PromptAccepted.class);
    } catch (InvalidContractException e) {
      metrics.deadLettered(Topics.PROMPTS_ACCEPTED.topicName());
      throw e;
    }
  }
}
