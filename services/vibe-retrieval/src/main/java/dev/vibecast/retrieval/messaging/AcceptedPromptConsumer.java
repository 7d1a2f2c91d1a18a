package dev.vibecast.retrieval.messaging;

import dev.vibecast.atlas.VibeAtlas;
import dev.vibecast.messaging.FlowLog;
import dev.vibecast.messaging.FlowMetrics;
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
 * Answers accepted prompts. The answer is a pure function of the prompt and carries an id made from
 * the prompt's, so a redelivered prompt gives the same command, which the renderer ignores.
 */
@ApplicationScoped
public class AcceptedPromptConsumer {

  private static final Logger LOG = Logger.getLogger(AcceptedPromptConsumer.class);

  private final VibeAtlas atlas;
  private final RecipeEmitter emitter;
  private final FlowMetrics metrics;

  AcceptedPromptConsumer(VibeAtlas atlas, RecipeEmitter emitter, FlowMetrics metrics) {
    this.atlas = atlas;
    this.emitter = emitter;
    this.metrics = metrics;
  }

  /** One accepted prompt. */
  @Incoming("prompts-accepted")
  @Blocking
  public void consume(ConsumerRecord<String, byte[]> kafkaRecord) {
    PromptAccepted prompt = read(kafkaRecord);
    try (var _ = FlowLog.of(prompt.streamId(), prompt.promptId())) {
      Recipe recipe = atlas.match(prompt.prompts());
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
