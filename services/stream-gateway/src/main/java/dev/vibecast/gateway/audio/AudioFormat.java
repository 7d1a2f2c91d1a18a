package dev.vibecast.gateway.audio;

import dev.vibecast.schema.music.Label;
import java.util.Locale;

/** A form in which a stream can be heard. */
public enum AudioFormat implements Label {
  /** Endless WAV over HTTP. */
  WAV("audio/wav"),
  /** Ogg Opus over HTTP. */
  OPUS("audio/ogg; codecs=opus"),
  /** Bare samples over WebSocket. */
  PCM("audio/l16;rate=48000;channels=2;endianness=little-endian");

  private final String contentType;

  AudioFormat(String contentType) {
    this.contentType = contentType;
  }

  /** Media type in HTTP. */
  public String contentType() {
    return contentType;
  }

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
