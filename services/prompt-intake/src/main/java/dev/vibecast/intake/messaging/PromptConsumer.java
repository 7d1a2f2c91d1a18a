package dev.vibecast.intake.messaging;

import dev.vibecast.intake.config.IntakeConfig;
import dev.vibecast.intake.prompt.PromptAcceptance;
import dev.vibecast.intake.prompt.PromptParser;
import dev.vibecast.intake.prompt.PromptRecord;
import dev.vibecast.intake.prompt.PromptText;
import dev.vibecast.intake.prompt.SeenPrompts;
import dev.vibecast.messaging.FlowLog;
import dev.vibecast.messaging.FlowMetrics;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.prompt.PromptAccepted;
import dev.vibecast.schema.prompt.PromptSubmitted;
import dev.vibecast.schema.topic.Topics;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Takes prompts in. A prompt that cannot be accepted is nacked with its reason and dead-lettered.
 */
@ApplicationScoped
public class PromptConsumer {

  private static final Logger LOG = Logger.getLogger(PromptConsumer.class);

  private final PromptParser parser;
  private final PromptAcceptance acceptance;
  private final SeenPrompts seen;
  private final PromptRouter router;
  private final FlowMetrics metrics;
  private final Clock clock = Clock.systemUTC();

  PromptConsumer(IntakeConfig config, SeenPrompts seen, PromptRouter router, FlowMetrics metrics) {
    parser = new PromptParser(config.maxRecordBytes());
    acceptance = new PromptAcceptance(new PromptText(config.maxTextChars()));
    this.seen = seen;
    this.router = router;
    this.metrics = metrics;
  }

  /** One record of the prompts topic. */
  @Incoming("prompts")
  @Blocking
  public void consume(ConsumerRecord<String, byte[]> kafkaRecord) {
    PromptRecord prompt = PromptRecords.of(kafkaRecord);
    try (var _ = FlowLog.of(prompt.key(), prompt.position())) {
      pass(accept(prompt));
    }
  }

  private PromptAccepted accept(PromptRecord prompt) {
    try {
      PromptSubmitted submitted = parser.parse(prompt);
      return acceptance.accept(submitted, prompt.position(), prompt.arrivedAt(), clock.instant());
    } catch (InvalidContractException e) {
      LOG.warnf("Prompt rejected: %s", e.getMessage());
      metrics.deadLettered(Topics.PROMPTS.topicName());
      router.rejected(prompt, e.getMessage());
      throw e;
    }
  }

  private void pass(PromptAccepted prompt) {
    try (var _ = FlowLog.of(prompt.streamId(), prompt.promptId())) {
      if (seen.contains(prompt.streamId(), prompt.promptId())) {
        metrics.duplicate(Topics.PROMPTS.topicName());
        LOG.info("Prompt ignored: it was passed on before");
        return;
      }
      router.accepted(prompt);
      seen.remember(prompt.streamId(), prompt.promptId());
      metrics.promptReached("accepted", prompt.submittedAt());
      LOG.infof(
          "Prompt accepted for %s, %d texts", prompt.backend().label(), prompt.prompts().size());
    }
  }
}
