package dev.vibecast.rendering.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of audio rendering. */
@ConfigMapping(prefix = "vibecast.rendering")
public interface RenderingConfig {

  /** Frames in one chunk; 9600 are 200 ms. */
  @WithDefault("9600")
  int chunkFrames();

  /** Crossfade of a prompt that does not ask for a length. */
  @WithDefault("3s")
  Duration transition();

  /** Fade-in of the first music of a stream. */
  @WithDefault("40ms")
  Duration fadeIn();

  /** Glide of a steered parameter. */
  @WithDefault("120ms")
  Duration steerGlide();

  /** Glide of mute, solo and level. */
  @WithDefault("40ms")
  Duration mixGlide();

  /** How late a chunk may be and still be caught up; beyond it the clock is set anew. */
  @WithDefault("2s")
  Duration catchUp();

  /** Most streams that play at once in this process; more are refused. */
  @WithDefault("64")
  int maxStreams();

  /** Commands remembered per stream to recognise repetitions. */
  @WithDefault("64")
  int rememberCommands();

  /** Partitions of every topic, as created. */
  @WithDefault("8")
  int partitions();
}
