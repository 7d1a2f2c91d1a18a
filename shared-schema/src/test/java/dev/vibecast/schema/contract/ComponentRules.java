package dev.vibecast.schema.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.Require;
import dev.vibecast.schema.StreamId;
import dev.vibecast.schema.command.RecipeStage;
import dev.vibecast.schema.music.FieldChange;
import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.LayerMix;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Palette;
import dev.vibecast.schema.music.PaletteColor;
import dev.vibecast.schema.music.Reason;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.prompt.Backend;
import dev.vibecast.schema.prompt.PromptSubmitted;
import dev.vibecast.schema.prompt.WeightedPrompt;
import dev.vibecast.schema.score.CandidatesSubmitted;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the constructors enforce on a component beyond its Java type, in the words of JSON Schema. A
 * test holds schema and constructors together.
 */
final class ComponentRules {

  private static final String WORDS =
      "^\\s*\\S+(\\s+\\S+){0,%d}\\s*$".formatted(Recipe.MAX_TITLE_WORDS - 1);

  private final Map<String, ObjectNode> rules = new HashMap<>();

  ComponentRules() {
    identities();
    frames();
    prompts();
    music();
    scores();
  }

  /** Keywords to add to a component's schema; empty if its type says everything. */
  ObjectNode of(Class<?> owner, String component) {
    ObjectNode none = ContractJson.mapper().createObjectNode();
    return rules.getOrDefault(
        owner.getSimpleName() + "." + component, rules.getOrDefault(component, none));
  }

  private void identities() {
    rule("streamId", n -> n.put("pattern", "^" + StreamId.PATTERN + "$"));
    for (String id : new String[] {"commandId", "eventId", "scoreId", "requestId"}) {
      rule(id, n -> text(n, Require.MAX_ID_CHARS));
    }
    rule("ApplyRecipe.promptId", n -> text(n, Require.MAX_ID_CHARS));
    rule("PromptAccepted.promptId", n -> text(n, Require.MAX_ID_CHARS));
    rule("PromptSubmitted.promptId", n -> text(n, PromptSubmitted.MAX_PROMPT_ID_CHARS));
  }

  private void frames() {
    for (String count :
        new String[] {
          "startFrame",
          "fadeFrames",
          "sinceFrame",
          "fromFrame",
          "toFrame",
          "frame",
          "epoch",
          "revision",
          "listeners"
        }) {
      rule(count, n -> n.put("minimum", 0));
    }
  }

  private void prompts() {
    rule("transitionSeconds", n -> range(n, 0, PromptSubmitted.MAX_TRANSITION_SECONDS));
    rule("PromptAccepted.backend", n -> label(n, Backend.RETRIEVAL));
    rule("ApplyRecipe.stage", n -> label(n, RecipeStage.FIRST));
    rule("PromptSubmitted.prompts", n -> n.put("maxItems", PromptSubmitted.MAX_PROMPTS));
    rule(
        "PromptAccepted.prompts",
        n -> n.put("minItems", 1).put("maxItems", PromptSubmitted.MAX_PROMPTS));
    rule(
        "WeightedPrompt.weight",
        n ->
            range(n, -WeightedPrompt.MAX_WEIGHT, WeightedPrompt.MAX_WEIGHT)
                .put("default", (int) WeightedPrompt.DEFAULT_WEIGHT));
    rule("Steer.update", n -> n.put("minProperties", 1));
  }

  private void music() {
    rule("Recipe.thinking", n -> n.put("maxLength", Recipe.MAX_THINKING_CHARS));
    rule(
        "Recipe.title",
        n -> n.put("minLength", 1).put("maxLength", Recipe.MAX_TITLE_CHARS).put("pattern", WORDS));
    rule("Recipe.palettes", n -> size(n, Recipe.PALETTES));
    rule("Palette.colors", n -> size(n, Palette.SIZE));
    rule("PaletteColor.hex", n -> n.put("pattern", "^" + PaletteColor.PATTERN + "$"));
    rule("Provenance.similarity", n -> range(n, -1, 1));
    rule("Reason.by", n -> n.put("maxLength", Reason.MAX_CHARS));
    rule("Overrides.bpm", n -> range(n, Overrides.MIN_BPM, Overrides.MAX_BPM));
    rule("LayerMix.mute", n -> n.put("default", false));
    rule("LayerMix.solo", n -> n.put("default", false));
    rule("LayerMix.level", n -> range(n, 0, LayerMix.MAX_LEVEL).put("default", 1));
    rule("Step.step", n -> range(n, -FieldChange.MAX_STEP, FieldChange.MAX_STEP));
    rule("Continuous.value", n -> range(n, 0, 1));
  }

  private void scores() {
    for (String amount : new String[] {"silentMs", "clippedSamples", "clicks", "centroidHz"}) {
      rule(amount, n -> n.put("minimum", 0));
    }
    rule("stereoCorrelation", n -> range(n, -1, 1));
    for (String share : new String[] {"alignment", "discordance", "quality", "total"}) {
      rule("FitScored." + share, n -> range(n, 0, 1));
    }
    rule("Ranked.index", n -> n.put("minimum", 0));
    rule("CandidatesSubmitted.seconds", n -> range(n, 10, 30));
    rule("CandidatesSubmitted.text", n -> text(n, CandidatesSubmitted.MOST_TEXT_CHARS));
    rule(
        "CandidatesSubmitted.candidates",
        n -> n.put("minItems", 1).put("maxItems", CandidatesSubmitted.MOST_CANDIDATES));
  }

  private void rule(String key, UnaryOperator<ObjectNode> keywords) {
    rules.put(key, keywords.apply(ContractJson.mapper().createObjectNode()));
  }

  private static ObjectNode text(ObjectNode node, int maxChars) {
    return node.put("minLength", 1).put("maxLength", maxChars).put("pattern", "\\S");
  }

  private static ObjectNode label(ObjectNode node, Label byDefault) {
    return node.put("default", byDefault.label());
  }

  private static ObjectNode size(ObjectNode node, int items) {
    return node.put("minItems", items).put("maxItems", items);
  }

  /** Whole bounds are written without a fraction. */
  static ObjectNode range(ObjectNode node, double min, double max) {
    return node.put("minimum", (long) min).put("maximum", (long) max);
  }
}
