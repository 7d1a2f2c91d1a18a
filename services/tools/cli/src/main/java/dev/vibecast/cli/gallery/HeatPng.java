package dev.vibecast.cli.gallery;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a picture of levels as a PNG with 256 colours from black through violet and orange to pale
 * yellow: lightness grows with the level, so it reads without colour vision too.
 *
 * <p>Source: ISO/IEC 15948:2004, "Portable Network Graphics", clauses 10 and 11.
 */
final class HeatPng {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int[] STOPS = {0x05050F, 0x2B1155, 0x7D2070, 0xD2423F, 0xF9962B, 0xFCF8B8};
  private static final int COLOURS = 256;
  private static final int BIT_DEPTH = 8;
  private static final int INDEXED = 3;

  private HeatPng() {}

  /**
   * Encodes rows from the top, each byte a level 0…255.
   *
   * @param levels width × height bytes
   */
  static byte[] encode(byte[] levels, int width, int height) {
    try {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      file.write(SIGNATURE);
      chunk(file, "IHDR", header(width, height));
      chunk(file, "PLTE", palette());
      chunk(file, "IDAT", compressed(levels, width, height));
      chunk(file, "IEND", new byte[0]);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] header(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(width);
    out.writeInt(height);
    out.write(new byte[] {BIT_DEPTH, INDEXED, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] palette() {
    byte[] palette = new byte[3 * COLOURS];
    for (int i = 0; i < COLOURS; i++) {
      double at = (STOPS.length - 1) * i / (double) (COLOURS - 1);
      int stop = Math.min(STOPS.length - 2, (int) at);
      for (int channel = 0; channel < 3; channel++) {
        int shift = 16 - 8 * channel;
        int low = STOPS[stop] >> shift & 0xFF;
        int high = STOPS[stop + 1] >> shift & 0xFF;
        palette[3 * i + channel] = (byte) Math.round(low + (at - stop) * (high - low));
      }
    }
    return palette;
  }

  /** Each row begins with the number of its filter, 0 for none. */
  private static byte[] compressed(byte[] levels, int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, best)) {
      for (int y = 0; y < height; y++) {
        out.write(0);
        out.write(levels, y * width, width);
      }
    } finally {
      best.end();
    }
    return bytes.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] content)
      throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) check.getValue());
  }
}
