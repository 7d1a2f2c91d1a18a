package dev.vibecast.analysis.file;

import java.nio.ByteBuffer;

/**
 * How the samples of a WAV file are written.
 *
 * @param floating 32-bit floating point, else signed integers
 * @param channels 1 or 2
 * @param rateHz 8000…192000
 * @param bytesPerSample 2, 3 or 4
 */
record WavFormat(boolean floating, int channels, int rateHz, int bytesPerSample) {

  private static final int PCM = 1;
  private static final int FLOAT = 3;
  private static final int EXTENSIBLE = 0xFFFE;
  private static final int LEAST_BYTES = 16;
  private static final int EXTENSIBLE_BYTES = 26;
  private static final int LOWEST_HZ = 8_000;
  private static final int HIGHEST_HZ = 192_000;

  /** Reads the body of a {@code fmt } chunk. */
  static WavFormat of(ByteBuffer chunk) {
    if (chunk.remaining() < LEAST_BYTES) {
      throw new UnreadableAudioException(
          "fmt chunk has %d bytes, at least 16 expected".formatted(chunk.remaining()));
    }
    int tag = chunk.getShort(0) & 0xFFFF;
    if (tag == EXTENSIBLE && chunk.remaining() >= EXTENSIBLE_BYTES) {
      tag = chunk.getShort(24) & 0xFFFF;
    }
    int channels = chunk.getShort(2) & 0xFFFF;
    int rateHz = chunk.getInt(4);
    int bits = chunk.getShort(14) & 0xFFFF;
    check(tag, channels, rateHz, bits);
    return new WavFormat(tag == FLOAT, channels, rateHz, bits / 8);
  }

  private static void check(int tag, int channels, int rateHz, int bits) {
    if (tag != PCM && tag != FLOAT) {
      throw new UnreadableAudioException("format %d is neither PCM nor float".formatted(tag));
    }
    if (channels < 1 || channels > 2) {
      throw new UnreadableAudioException("%d channels, 1 or 2 expected".formatted(channels));
    }
    if (rateHz < LOWEST_HZ || rateHz > HIGHEST_HZ) {
      throw new UnreadableAudioException(
          "sample rate %d Hz, %d to %d expected".formatted(rateHz, LOWEST_HZ, HIGHEST_HZ));
    }
    if (tag == FLOAT ? bits != 32 : bits != 16 && bits != 24 && bits != 32) {
      throw new UnreadableAudioException(
          "%d bits a sample, %s expected".formatted(bits, tag == FLOAT ? "32" : "16, 24 or 32"));
    }
  }

  int bytesPerFrame() {
    return channels * bytesPerSample;
  }

  /** One sample, full scale ±1. */
  float sample(ByteBuffer data, int at) {
    return switch (bytesPerSample) {
      case 2 -> data.getShort(at) / 32_768f;
      case 3 ->
          ((data.get(at + 2) << 16) | ((data.get(at + 1) & 0xFF) << 8) | (data.get(at) & 0xFF))
              / 8_388_608f;
      default -> floating ? data.getFloat(at) : data.getInt(at) / 2_147_483_648f;
    };
  }
}
