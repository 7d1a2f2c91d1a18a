package dev.vibecast.cli.eval;

import dev.vibecast.generation.model.CircuitBreaker;
import dev.vibecast.generation.model.ModelFactory;
import dev.vibecast.generation.recipe.AttemptPlan;
import dev.vibecast.generation.recipe.Outcome;
import dev.vibecast.generation.recipe.RecipeWriter;
import dev.vibecast.generation.recipe.RememberedOutcomes;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.prompt.Backend;
import dev.vibecast.schema.prompt.PromptAccepted;
import dev.vibecast.schema.prompt.WeightedPrompt;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Asks a language model for recipes in the way the service config-generation does. */
final class ModelWriter {

  private static final String STREAM = "eval";

  private final RecipeWriter writer;
  private String lastProblem = "";

  ModelWriter(ModelSettings settings) {
    AttemptPlan plan =
        new AttemptPlan(
            settings.maxAttempts(),
            settings.timeout(),
            settings.deadline(),
            settings.backOff(),
            InstantSource.system(),
            Thread::sleep);
    writer =
        new RecipeWriter(
            new ModelFactory(settings).create(),
            plan,
            new CircuitBreaker(
                settings.breakerFailures(), settings.breakerPause(), InstantSource.system()),
            new RememberedOutcomes(settings.rememberedRecipes()));
  }

  /** The model's recipe, or empty where the service would fall back. */
  Optional<Recipe> write(int index, String words) {
    PromptAccepted prompt =
        new PromptAccepted(
            "eval-" + index,
            STREAM,
            List.of(new WeightedPrompt(words, WeightedPrompt.DEFAULT_WEIGHT)),
            null,
            Backend.LLM,
            null,
            Instant.now(),
            null);
    return switch (writer.write(prompt)) {
      case Outcome.Generated(var recipe) -> Optional.of(recipe);
      case Outcome.Repaired(var recipe, var _) -> Optional.of(recipe);
      case Outcome.FellBack(var reason) -> failed(reason);
      case Outcome.Rejected(var reason) -> failed(reason);
    };
  }

  private Optional<Recipe> failed(String reason) {
    lastProblem = reason;
    return Optional.empty();
  }

  /** Why the last prompt without a recipe has none; empty if all have one. */
  String lastProblem() {
    return lastProblem;
  }
}
