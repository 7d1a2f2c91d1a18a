package dev.vibecast.intake.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Settings of prompt intake. */
@ConfigMapping(prefix = "vibecast.intake")
public interface IntakeConfig {

  /** Most characters of one prompt text after normalisation. */
  @WithDefault("2000")
  int maxTextChars();

  /** Most bytes of a record; larger ones are not even parsed. */
  @WithDefault("65536")
  int maxRecordBytes();

  /** How long a prompt id is remembered for deduplication. */
  @WithDefault("24h")
  Duration rememberFor();

  /** How many prompt ids are remembered in process while Redis is away. */
  @WithDefault("10000")
  int rememberLocally();

  /** Redis that remembers prompt ids across restarts and pods. */
  @WithDefault("${vibecast.redis.url}")
  URI redisUrl();
}
