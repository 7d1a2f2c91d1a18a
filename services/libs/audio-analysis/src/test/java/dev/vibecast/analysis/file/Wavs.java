package dev.vibecast.analysis.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes WAV files of a sine of 1 kHz at half of full scale, left and right opposed. */
final class Wavs {

  private static final int FLOAT = 3;

  private Wavs() {}

  static byte[] sine(int tag, int bits, int channels, int rateHz, double seconds) {
    int frames = (int) (seconds * rateHz);
    int bytes = bits / 8;
    int data = frames * channels * bytes;
    ByteBuffer file = ByteBuffer.allocate(44 + data).order(ByteOrder.LITTLE_ENDIAN);
    file.put(ascii("RIFF")).putInt(36 + data).put(ascii("WAVEfmt ")).putInt(16);
    file.putShort((short) tag).putShort((short) channels).putInt(rateHz);
    file.putInt(rateHz * channels * bytes).putShort((short) (channels * bytes));
    file.putShort((short) bits).put(ascii("data")).putInt(data);
    for (int i = 0; i < frames; i++) {
      double sample = .5 * Math.sin(2 * Math.PI * 1000 * i / rateHz);
      for (int channel = 0; channel < channels; channel++) {
        put(file, channel % 2 == 0 ? sample : -sample, tag, bytes);
      }
    }
    return file.array();
  }

  private static void put(ByteBuffer file, double sample, int tag, int bytes) {
    if (tag == FLOAT && bytes == 4) {
      file.putFloat((float) sample);
      return;
    }
    long whole = Math.round(sample * ((1L << (8 * bytes - 1)) - 1));
    for (int k = 0; k < bytes; k++) {
      file.put((byte) (whole >> (8 * k)));
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
