package dev.vibecast.scoring.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of scoring. */
@ConfigMapping(prefix = "vibecast.scoring")
public interface ScoringConfig {

  /** How often a recipe that plays on is scored and checked, in time of its audio. */
  @WithDefault("5s")
  Duration reportEvery();

  /**
   * Most streams measured at once by one process, about 1.3 MB each; further ones are not scored.
   * One core keeps up with at least 50.
   */
  @WithDefault("48")
  int maxStreams();

  /** How long a stream sends nothing before its place may go to another one. */
  @WithDefault("60s")
  Duration idleAfter();

  /** Most streams whose recipes are remembered, about 1 kB each. */
  @WithDefault("4096")
  int maxTimelines();

  /** Longest silence between two reports that is no problem; gaps of 50 ms and less never count. */
  @WithDefault("50ms")
  Duration maxSilence();

  /** Most samples at full scale between two reports that are no problem. */
  @WithDefault("0")
  long maxClippedSamples();

  /** Most clicks between two reports that are no problem. */
  @WithDefault("10")
  long maxClicks();

  /** Lowest integrated loudness between two reports that is no problem, in LUFS. */
  @WithDefault("-30")
  double minLufs();

  /** Highest integrated loudness between two reports that is no problem, in LUFS. */
  @WithDefault("-8")
  double maxLufs();

  /**
   * Whether the fit of words and audio is judged. The sentence model takes about 100 MB, loaded
   * beside the start; without it ranking requests are answered with a problem for each candidate.
   */
  @WithDefault("true")
  boolean fit();

  /** Time after which no further candidate of a ranking request is begun, 1 s to 120 s. */
  @WithDefault("30s")
  Duration rankingBudget();

  /**
   * Age from which a ranking request is answered with a problem and not rendered: after a time
   * without scoring, nobody waits for the requests that piled up.
   */
  @WithDefault("PT2M")
  Duration rankingMaxAge();
}
