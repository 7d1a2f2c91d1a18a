package dev.vibecast.generation.recipe;

import dev.vibecast.generation.config.GenerationConfig;
import dev.vibecast.generation.model.CircuitBreaker;
import dev.vibecast.generation.model.ModelFactory;
import dev.vibecast.generation.model.ModelSetup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Puts the parts together as the settings say. */
final class WriterProducer {

  @Produces
  @Singleton
  ModelSetup setup(GenerationConfig config) {
    return new ModelFactory(config).create();
  }

  @Produces
  @Singleton
  CircuitBreaker breaker(GenerationConfig config) {
    return new CircuitBreaker(
        config.breakerFailures(), config.breakerPause(), InstantSource.system());
  }

  @Produces
  @Singleton
  RecipeWriter writer(GenerationConfig config, ModelSetup setup, CircuitBreaker breaker) {
    AttemptPlan plan =
        new AttemptPlan(
            config.maxAttempts(),
            config.timeout(),
            config.deadline(),
            config.backOff(),
            InstantSource.system(),
            Thread::sleep);
    return new RecipeWriter(
        setup, plan, breaker, new RememberedOutcomes(config.rememberedRecipes()));
  }
}
