package dev.vibecast.generation.messaging;

import dev.vibecast.generation.config.GenerationConfig;
import dev.vibecast.generation.model.CircuitBreaker;
import dev.vibecast.generation.model.ModelSetup;
import dev.vibecast.llm.LanguageModel;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Says whether there is a model: once in the log, and always in the health data. It is up without a
 * model as well, because the service then still has an answer for every request.
 */
@Readiness
@ApplicationScoped
public class ModelHealth implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(ModelHealth.class);

  private final GenerationConfig config;
  private final ModelSetup setup;
  private final CircuitBreaker breaker;

  ModelHealth(GenerationConfig config, ModelSetup setup, CircuitBreaker breaker) {
    this.config = config;
    this.setup = setup;
    this.breaker = breaker;
  }

  void announce(@Observes StartupEvent started) {
    switch (setup) {
      case ModelSetup.Ready(LanguageModel model) ->
          LOG.infof("Recipes are written by %s (%s)", model.name(), provider());
      case ModelSetup.Missing(String reason) ->
          LOG.infof("Every request falls back to retrieval: %s", reason);
    }
  }

  @Override
  public HealthCheckResponse call() {
    var response =
        HealthCheckResponse.named("language model").up().withData("provider", provider());
    return switch (setup) {
      case ModelSetup.Ready(LanguageModel model) ->
          response.withData("model", model.name()).withData("left-alone", breaker.isOpen()).build();
      case ModelSetup.Missing(String reason) -> response.withData("fallback", reason).build();
    };
  }

  private String provider() {
    return config.provider().name().toLowerCase(Locale.ROOT);
  }
}
