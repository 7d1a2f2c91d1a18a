package dev.vibecast.gateway.audio;

/** Makes encoders, one per stream and format that somebody listens to. */
@FunctionalInterface
public interface EncoderFactory {

  /** A fresh encoder. */
  PacketEncoder create(String streamId, AudioFormat format);
}
