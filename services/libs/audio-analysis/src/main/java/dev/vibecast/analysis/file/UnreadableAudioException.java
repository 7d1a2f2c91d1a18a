package dev.vibecast.analysis.file;

/** A file that is no audio, or none that can be measured; the message names the problem. */
public final class UnreadableAudioException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  UnreadableAudioException(String message) {
    super(message);
  }
}
