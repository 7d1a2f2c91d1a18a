package dev.vibecast.generation.prompt;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.llm.prompt.Markup;

/**
 * A worked example that the model sees.
 *
 * @param vibe words as a person would write them
 * @param reply the reply they deserve; keeps the strict contract
 */
record PromptExample(String vibe, JsonNode reply) {

  String text() {
    return "<vibe>%s</vibe>\n%s".formatted(Markup.escape(vibe), reply);
  }
}
