package dev.vibecast.generation.model;

import dev.vibecast.generation.config.GenerationConfig;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/** Settings as the service would read them. */
final class ConfigOf {

  private static final int ABOVE_BUILT_IN = 200;

  private ConfigOf() {}

  /** Defaults with these changes, for example {@code model=stub}. */
  static GenerationConfig settings(Map<String, String> changes) {
    SmallRyeConfigBuilder builder =
        new SmallRyeConfigBuilder()
            .withConverter(Duration.class, ABOVE_BUILT_IN, new DurationConverter())
            .withMapping(GenerationConfig.class);
    changes.forEach((key, value) -> builder.withDefaultValue("vibecast.generation." + key, value));
    return builder.build().getConfigMapping(GenerationConfig.class);
  }
}
