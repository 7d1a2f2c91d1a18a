package dev.vibecast.atlas.store;

import dev.vibecast.embedding.CosineIndex;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads an atlas from its file: a zip archive without compression of {@value #MANIFEST}, {@value
 * #VIBES} and {@value #ROWS} (JSON Lines) and {@value #VECTORS} ({@link QuantisedVectors}). A
 * digest guards each part.
 */
public final class AtlasFile {

  static final String MANIFEST = "manifest.json";
  static final String VIBES = "vibes.jsonl";
  static final String ROWS = "rows.jsonl";
  static final String VECTORS = "vectors.i8";

  /** Far above what an atlas needs, and low enough that a bad file cannot exhaust memory. */
  static final long MAX_BYTES = 2L << 30;

  private static final String BUILT_IN = "/atlas/vibecast.atlas";

  private AtlasFile() {}

  /** The atlas that ships with Vibecast. */
  public static Atlas builtIn() {
    try (InputStream in = AtlasFile.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new UnreadableAtlasException(BUILT_IN, "is not on the class path");
      }
      return read(BUILT_IN, in.readAllBytes());
    } catch (IOException e) {
      throw new UnreadableAtlasException(BUILT_IN, "cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * An atlas from a file of one's own.
   *
   * @throws UnreadableAtlasException naming the file when it is missing, truncated, altered, of
   *     another format, or holds a row that breaks the contract
   */
  public static Atlas read(Path file) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new UnreadableAtlasException(file.toString(), "is larger than 2 GiB");
      }
      return read(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UnreadableAtlasException(file.toString(), "cannot be read: " + e, e);
    }
  }

  static Atlas read(String name, byte[] bytes) {
    try {
      return atlas(name, parts(name, bytes));
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableAtlasException(name, e.getMessage(), e);
    }
  }

  private static Map<String, byte[]> parts(String name, byte[] bytes) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readNBytes(bytes.length));
      }
    }
    if (parts.isEmpty()) {
      throw new UnreadableAtlasException(name, "is not an atlas");
    }
    return parts;
  }

  private static Atlas atlas(String name, Map<String, byte[]> parts) {
    AtlasManifest manifest = manifest(name, parts);
    manifest.sha256().forEach((part, digest) -> check(name, part, digest, parts.get(part)));
    List<AtlasVibe> vibes = lines(VIBES, parts.get(VIBES), AtlasVibe.class);
    List<AtlasRow> rows = lines(ROWS, parts.get(ROWS), AtlasRow.class);
    CosineIndex index = QuantisedVectors.decode(parts.get(VECTORS), manifest.dimensions());
    boolean complete =
        vibes.size() == manifest.vibes()
            && rows.size() == manifest.rows()
            && index.size() == manifest.rows()
            && rows.stream().allMatch(row -> row.vibe() < vibes.size());
    if (!complete) {
      throw new UnreadableAtlasException(name, "holds other numbers of rows than it says");
    }
    return new Atlas(manifest, vibes, rows, index);
  }

  private static AtlasManifest manifest(String name, Map<String, byte[]> parts) {
    if (parts.get(MANIFEST) == null) {
      throw new UnreadableAtlasException(name, "lacks " + MANIFEST);
    }
    AtlasManifest manifest = ContractJson.read(parts.get(MANIFEST), AtlasManifest.class);
    if (manifest.format() != AtlasManifest.FORMAT) {
      throw new UnreadableAtlasException(
          name,
          "is of format %d; this Vibecast reads %d: build it again"
              .formatted(manifest.format(), AtlasManifest.FORMAT));
    }
    if (!manifest.sha256().keySet().containsAll(List.of(VIBES, ROWS, VECTORS))) {
      throw new UnreadableAtlasException(name, "has parts without a digest");
    }
    return manifest;
  }

  private static void check(String name, String part, String digest, byte[] bytes) {
    if (bytes == null) {
      throw new UnreadableAtlasException(name, "lacks " + part);
    }
    if (!sha256(bytes).equals(digest)) {
      throw new UnreadableAtlasException(name, part + " was altered or cut off");
    }
  }

  private static <T> List<T> lines(String part, byte[] bytes, Class<T> type) {
    List<T> values = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        byte[] line = Arrays.copyOfRange(bytes, start, at);
        try {
          values.add(ContractJson.read(line, type));
        } catch (InvalidContractException e) {
          throw new InvalidContractException(part + ":" + (values.size() + 1), e.getMessage());
        }
        start = at + 1;
      }
    }
    return values;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
