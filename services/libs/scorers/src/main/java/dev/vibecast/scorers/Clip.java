package dev.vibecast.scorers;

import dev.vibecast.analysis.StereoBlock;
import java.util.Objects;

/**
 * What a scorer judges.
 *
 * @param words the vibe, not blank
 * @param audio at 48 kHz; left and right may be the same
 */
public record Clip(String words, StereoBlock audio) {

  public Clip {
    Objects.requireNonNull(audio, "audio");
    if (words == null || words.isBlank()) {
      throw new IllegalArgumentException("text is empty; it takes some words");
    }
  }
}
