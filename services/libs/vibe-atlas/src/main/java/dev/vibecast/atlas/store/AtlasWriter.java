package dev.vibecast.atlas.store;

import dev.vibecast.schema.ContractJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes atlas files. The same atlas gives the same bytes, whatever the day and the machine. */
public final class AtlasWriter {

  /** The earliest time a zip entry can hold, so that no clock gets into the file. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private AtlasWriter() {}

  /**
   * The bytes of an atlas file.
   *
   * @param name name of the atlas
   * @param model sentence model of the vectors
   * @param sources what the atlas was made from
   * @param vectors unit vectors, one per row, of equal length
   */
  public static byte[] write(
      String name,
      String model,
      Map<String, String> sources,
      List<AtlasVibe> vibes,
      List<AtlasRow> rows,
      List<float[]> vectors) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(AtlasFile.VIBES, lines(vibes));
    parts.put(AtlasFile.ROWS, lines(rows));
    parts.put(AtlasFile.VECTORS, QuantisedVectors.encode(vectors));
    Map<String, String> digests = new TreeMap<>();
    parts.forEach((part, bytes) -> digests.put(part, AtlasFile.sha256(bytes)));
    AtlasManifest manifest =
        new AtlasManifest(
            AtlasManifest.FORMAT,
            name,
            model,
            vectors.getFirst().length,
            vibes.size(),
            rows.size(),
            splits(vibes),
            new TreeMap<>(sources),
            digests);
    return zip(ContractJson.write(manifest), parts);
  }

  private static Map<String, Integer> splits(List<AtlasVibe> vibes) {
    Map<Split, Integer> counts = new EnumMap<>(Split.class);
    vibes.forEach(vibe -> counts.merge(vibe.split(), 1, Integer::sum));
    Map<String, Integer> named = new LinkedHashMap<>();
    counts.forEach((split, count) -> named.put(split.key(), count));
    return named;
  }

  private static byte[] lines(List<?> records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Object each : records) {
      out.writeBytes(ContractJson.write(each));
      out.write('\n');
    }
    return out.toByteArray();
  }

  private static byte[] zip(byte[] manifest, Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      add(zip, AtlasFile.MANIFEST, manifest);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        add(zip, part.getKey(), part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
