package dev.vibecast.generation.messaging;

import dev.vibecast.generation.recipe.Outcome;
import dev.vibecast.generation.recipe.RecipeWriter;
import dev.vibecast.messaging.FlowLog;
import dev.vibecast.messaging.FlowMetrics;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.prompt.GenerationRequested;
import dev.vibecast.schema.prompt.PromptAccepted;
import dev.vibecast.schema.topic.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes generation requests in, a few at a time and in any order: a slow model must not hold up the
 * request of another stream.
 */
@ApplicationScoped
public class GenerationConsumer {

  private static final Logger LOG = Logger.getLogger(GenerationConsumer.class);

  private final RecipeWriter writer;
  private final GenerationRouter router;
  private final FlowMetrics metrics;
  private final MeterRegistry registry;

  GenerationConsumer(
      RecipeWriter writer, GenerationRouter router, FlowMetrics metrics, MeterRegistry registry) {
    this.writer = writer;
    this.router = router;
    this.metrics = metrics;
    this.registry = registry;
  }

  /** One record of the requests topic. */
  @Incoming("generation-requests")
  @Blocking(value = "generation", ordered = false)
  public void consume(ConsumerRecord<String, byte[]> kafkaRecord) {
    PromptAccepted prompt = read(kafkaRecord);
    try (var flow = FlowLog.of(prompt.streamId(), prompt.promptId())) {
      router.resolving(prompt);
      pass(prompt, writer.write(prompt));
    }
  }

  private PromptAccepted read(ConsumerRecord<String, byte[]> kafkaRecord) {
    try {
      byte[] value = kafkaRecord.value() == null ? new byte[0] : kafkaRecord.value();
      return ContractJson.read(value, GenerationRequested.class).prompt();
    } catch (InvalidContractException e) {
      throw rejected(e.getMessage());
    }
  }

  private void pass(PromptAccepted prompt, Outcome outcome) {
    count(outcome);
    switch (outcome) {
      case Outcome.Generated(var recipe) -> {
        router.ready(prompt, recipe);
        metrics.promptReached("refined", prompt.submittedAt());
        LOG.infof("Model wrote %s", recipe.title());
      }
      case Outcome.Repaired(var recipe, var repairs) -> {
        router.ready(prompt, recipe);
        metrics.promptReached("refined", prompt.submittedAt());
        LOG.infof("Model wrote %s, mended: %s", recipe.title(), repairs);
      }
      case Outcome.FellBack(var reason) -> {
        router.fellBack(prompt, reason);
        LOG.infof("Retrieval's recipe stays: %s", reason);
      }
      case Outcome.Rejected(var reason) -> throw rejected(reason);
    }
  }

  private void count(Outcome outcome) {
    String name = outcome.getClass().getSimpleName();
    registry.counter("vibecast.generation.outcomes", "outcome", name).increment();
  }

  private IllegalArgumentException rejected(String reason) {
    LOG.warnf("Generation request rejected: %s", reason);
    metrics.deadLettered(Topics.GENERATION_REQUESTS.topicName());
    return new IllegalArgumentException(reason);
  }
}
