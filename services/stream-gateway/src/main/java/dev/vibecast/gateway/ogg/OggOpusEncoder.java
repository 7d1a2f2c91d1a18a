package dev.vibecast.gateway.ogg;

import dev.vibecast.gateway.audio.Packet;
import dev.vibecast.gateway.audio.PacketEncoder;
import dev.vibecast.schema.audio.AudioChunk;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Encodes a stream as Ogg Opus, one page per chunk.
 *
 * <p>The granule position of a page is the frame after its last sample. A decoder subtracts the
 * pre-skip from it and has delayed the sound by just as much, so the position it shows is the
 * stream's own frame number, whenever the listener joined (RFC 7845, sections 4 and 4.3).
 */
public final class OggOpusEncoder implements PacketEncoder {

  private static final int PACKET_SAMPLES = OpusCodec.PACKET_FRAMES * AudioChunk.CHANNELS;

  private final OpusCodec codec;
  private final int serial;
  private final byte[] header;
  private final short[] pending = new short[PACKET_SAMPLES];
  private int pendingSamples;
  private long nextFrame = -1;

  /**
   * @param streamId decides the serial number, so that every gateway writes the same
   * @param bitrate bits per second
   * @param complexity effort, 0…10
   */
  public OggOpusEncoder(String streamId, int bitrate, int complexity) {
    codec = new OpusCodec(bitrate, complexity);
    serial = streamId.hashCode();
    header = OpusHeaders.pages(serial, codec.delayFrames(), streamId);
  }

  @Override
  public byte[] header() {
    return header;
  }

  @Override
  public Optional<Packet> encode(AudioChunk chunk) {
    if (chunk.startFrame() != nextFrame) {
      pendingSamples = 0;
    }
    long firstFrame = chunk.startFrame() - pendingSamples / AudioChunk.CHANNELS;
    List<byte[]> packets = encodeSamples(samplesOf(chunk));
    nextFrame = chunk.endFrame();
    return packets.isEmpty() ? Optional.empty() : Optional.of(page(chunk, firstFrame, packets));
  }

  private static ShortBuffer samplesOf(AudioChunk chunk) {
    return ByteBuffer.wrap(chunk.pcm()).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
  }

  private List<byte[]> encodeSamples(ShortBuffer samples) {
    List<byte[]> packets = new ArrayList<>();
    while (samples.hasRemaining()) {
      int taken = Math.min(samples.remaining(), PACKET_SAMPLES - pendingSamples);
      samples.get(pending, pendingSamples, taken);
      pendingSamples += taken;
      if (pendingSamples == PACKET_SAMPLES) {
        packets.add(codec.encode(pending));
        pendingSamples = 0;
      }
    }
    return packets;
  }

  private Packet page(AudioChunk chunk, long firstFrame, List<byte[]> packets) {
    int frames = packets.size() * OpusCodec.PACKET_FRAMES;
    int sequence = (int) (OpusHeaders.FIRST_AUDIO_PAGE + chunk.seq());
    OggPage page = new OggPage(false, firstFrame + frames, serial, sequence, packets);
    return new Packet(firstFrame, frames, page.bytes());
  }
}
