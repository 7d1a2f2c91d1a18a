package dev.vibecast.schema.contract;

import java.util.Set;

/** Components that a document may leave out; every other one is required. */
final class OptionalComponents {

  private static final Set<String> WHOLE = Set.of("PromptSubmitted", "Overrides", "LayerMix");

  private static final Set<String> ANYWHERE =
      Set.of("issuedAt", "causeId", "promptText", "reason", "detail", "transitionSeconds");

  private static final Set<String> BY_OWNER =
      Set.of(
          "PromptAccepted.backend",
          "PromptAccepted.seed",
          "PromptAccepted.acceptedAt",
          "WeightedPrompt.weight",
          "Recipe.thinking",
          "Recipe.overrides",
          "Recipe.provenance",
          "Provenance.reference",
          "Provenance.similarity",
          "Provenance.unmet",
          "Provenance.because",
          "ApplyRecipe.stage",
          "ApplyRecipe.seed",
          "ApplyRecipe.submittedAt",
          "RecipeSegment.promptId",
          "ClipScored.promptId",
          "ClipScored.fit",
          "Ranked.fit",
          "Ranked.problem");

  private OptionalComponents() {}

  static boolean contains(Class<?> owner, String component) {
    return WHOLE.contains(owner.getSimpleName())
        || ANYWHERE.contains(component)
        || BY_OWNER.contains(owner.getSimpleName() + "." + component);
  }
}
