package dev.vibecast.gateway.ogg;

/**
 * The checksum of an Ogg page: CRC-32 with polynomial 0x04C11DB7, not reflected, start and final
 * value 0 (RFC 3533, section 6). Not the CRC of java.util.zip, which is reflected.
 */
final class OggCrc {

  private static final int POLYNOMIAL = 0x04C11DB7;
  private static final int[] TABLE = table();

  private OggCrc() {}

  private static int[] table() {
    int[] table = new int[256];
    for (int i = 0; i < table.length; i++) {
      int remainder = i << 24;
      for (int bit = 0; bit < 8; bit++) {
        remainder = (remainder << 1) ^ (remainder < 0 ? POLYNOMIAL : 0);
      }
      table[i] = remainder;
    }
    return table;
  }

  static int of(byte[] bytes) {
    int crc = 0;
    for (byte b : bytes) {
      crc = (crc << 8) ^ TABLE[(crc >>> 24) ^ (b & 0xFF)];
    }
    return crc;
  }
}
