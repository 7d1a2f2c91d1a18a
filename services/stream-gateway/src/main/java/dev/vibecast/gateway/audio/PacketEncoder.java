package dev.vibecast.gateway.audio;

import dev.vibecast.schema.audio.AudioChunk;
import java.util.Optional;

/** Turns the chunks of one stream into packets of one format. Holds state; used by one thread. */
public interface PacketEncoder {

  /** Bytes that every listener gets before its first packet; may be empty. */
  byte[] header();

  /** The packet that this chunk completes, if it completes one. */
  Optional<Packet> encode(AudioChunk chunk);
}
