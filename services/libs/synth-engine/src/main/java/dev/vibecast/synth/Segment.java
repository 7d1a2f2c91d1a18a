package dev.vibecast.synth;

import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import java.util.Objects;

/**
 * One deck of a stream: a recipe that sounds from a frame on, until a later one covers it.
 *
 * @param startFrame stream frame where the fade to this deck begins
 * @param fadeFrames length of that fade, 0 or more; 0 is a step, declicked
 * @param blend how the fade shares power with the decks below
 * @param originFrame stream frame where this deck's musical time is 0; steering keeps it or, with
 *     the tempo, moves it, see {@link MusicalTime#originFor}
 * @param seed decides every random choice; steering keeps it
 * @param config the 34 fields
 * @param overrides exact wishes beside the fields
 */
public record Segment(
    long startFrame,
    long fadeFrames,
    Blend blend,
    long originFrame,
    long seed,
    MusicConfig config,
    Overrides overrides) {

  public Segment {
    Objects.requireNonNull(blend, "blend");
    Objects.requireNonNull(config, "config");
    overrides = overrides == null ? Overrides.NONE : overrides;
    if (startFrame < 0 || fadeFrames < 0) {
      throw new IllegalArgumentException(
          "startFrame %d and fadeFrames %d must not be negative".formatted(startFrame, fadeFrames));
    }
  }
}
