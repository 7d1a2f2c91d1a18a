package dev.vibecast.generation.messaging;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.prompt.Backend;
import dev.vibecast.schema.prompt.GenerationRequested;
import dev.vibecast.schema.prompt.PromptAccepted;
import dev.vibecast.schema.prompt.WeightedPrompt;
import dev.vibecast.testsupport.TopicWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Sends generation requests as prompt intake does. */
final class Requests {

  static final String TOPIC = "vibecast.generation.requests";

  private Requests() {}

  static void send(TopicWriter writer, String streamId, String promptId, String words) {
    PromptAccepted prompt =
        new PromptAccepted(
            promptId,
            streamId,
            List.of(WeightedPrompt.of(words)),
            2.5,
            Backend.LLM,
            7L,
            Instant.now(),
            Instant.now());
    writer.send(TOPIC, streamId, ContractJson.write(new GenerationRequested(prompt)), Map.of());
  }
}
