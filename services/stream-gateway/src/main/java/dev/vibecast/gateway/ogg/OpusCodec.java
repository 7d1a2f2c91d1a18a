package dev.vibecast.gateway.ogg;

import dev.vibecast.schema.audio.AudioChunk;
import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import io.github.jaredmdobson.concentus.OpusSignal;
import java.util.Arrays;

/** The Opus encoder set for music: 48 kHz stereo in packets of 20 ms. Used by one thread. */
final class OpusCodec {

  /** Frames in one packet. */
  static final int PACKET_FRAMES = 960;

  // Largest Opus packet, RFC 6716 section 3.4.
  private static final int MAX_PACKET_BYTES = 1275;

  private final OpusEncoder encoder;
  private final byte[] scratch = new byte[MAX_PACKET_BYTES];

  OpusCodec(int bitrate, int complexity) {
    try {
      encoder =
          new OpusEncoder(
              AudioChunk.SAMPLE_RATE_HZ,
              AudioChunk.CHANNELS,
              OpusApplication.OPUS_APPLICATION_AUDIO);
    } catch (OpusException e) {
      throw new IllegalStateException("Opus does not take 48 kHz stereo", e);
    }
    encoder.setBitrate(bitrate);
    encoder.setComplexity(complexity);
    encoder.setSignalType(OpusSignal.OPUS_SIGNAL_MUSIC);
  }

  /** Frames by which the decoder's output lags behind the input. */
  int delayFrames() {
    return encoder.getLookahead();
  }

  /** Encodes {@link #PACKET_FRAMES} frames. */
  byte[] encode(short[] samples) {
    try {
      int bytes = encoder.encode(samples, 0, PACKET_FRAMES, scratch, 0, scratch.length);
      return Arrays.copyOf(scratch, bytes);
    } catch (OpusException e) {
      throw new IllegalStateException("Opus refused a packet", e);
    }
  }
}
