package dev.vibecast.builder.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) over parts, one after the other. */
public final class Sha256 {

  private final MessageDigest digest;

  /** Of nothing so far. */
  public Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Goes on with these bytes. */
  public Sha256 and(byte[] bytes) {
    digest.update(bytes);
    return this;
  }

  /** Goes on with this text in UTF-8. */
  public Sha256 and(String text) {
    return and(text.getBytes(StandardCharsets.UTF_8));
  }

  /** All 32 bytes, hexadecimal; nothing can be added afterwards. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * The first bytes, hexadecimal; nothing can be added afterwards.
   *
   * @param bytes 1 to 32
   */
  public String hex(int bytes) {
    return HexFormat.of().formatHex(digest.digest(), 0, bytes);
  }
}
