package dev.vibecast.gateway.audio;

import dev.vibecast.schema.audio.AudioChunk;
import java.util.Optional;

/** Passes samples on as they are. */
public final class PcmEncoder implements PacketEncoder {

  private final byte[] header;

  private PcmEncoder(byte[] header) {
    this.header = header;
  }

  /** Samples alone. */
  public static PcmEncoder bare() {
    return new PcmEncoder(new byte[0]);
  }

  /** Samples after an endless WAV header. */
  public static PcmEncoder wav() {
    return new PcmEncoder(WavHeader.endless());
  }

  @Override
  public byte[] header() {
    return header;
  }

  @Override
  public Optional<Packet> encode(AudioChunk chunk) {
    return Optional.of(new Packet(chunk.startFrame(), chunk.frames(), chunk.pcm()));
  }
}
