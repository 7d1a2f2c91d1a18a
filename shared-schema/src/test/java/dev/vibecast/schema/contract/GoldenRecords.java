package dev.vibecast.schema.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vibecast.schema.Samples;
import dev.vibecast.schema.audio.AudioChunk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bytes of released contracts. A record is written once, when its sample is added, and never
 * again: {@code SHA256SUMS} holds its digest.
 */
final class GoldenRecords {

  /** Name of the one record that is not a value but the headers of {@link #CHUNK}. */
  static final String CHUNK_HEADERS = "audio-chunk.headers";

  /** The chunk whose headers are a golden record. */
  static final AudioChunk CHUNK =
      new AudioChunk("tin-roof", 12, 115_200, 2, 3, 9, new byte[2 * AudioChunk.BYTES_PER_FRAME]);

  private static final Path SUMS = CommittedFiles.GOLDEN.resolve("SHA256SUMS");

  private GoldenRecords() {}

  static Path file(String name) {
    return CommittedFiles.GOLDEN.resolve(name + ".json");
  }

  /** Writes the records of samples that have none yet, and leaves all others alone. */
  static void addNew() {
    Samples.byName().forEach(GoldenRecords::addIfNew);
    addIfNew(CHUNK_HEADERS, CHUNK.headers());
  }

  private static void addIfNew(String name, Object sample) {
    Map<String, String> digests = committedDigests();
    Path file = file(name);
    if (Files.exists(file) || digests.containsKey(file.getFileName().toString())) {
      return;
    }
    String json = PrettyJson.of(sample);
    CommittedFiles.write(file, json);
    digests.put(file.getFileName().toString(), sha256(json.getBytes(UTF_8)));
    CommittedFiles.write(
        SUMS,
        digests.entrySet().stream()
            .map(e -> e.getValue() + "  " + e.getKey() + "\n")
            .collect(Collectors.joining()));
  }

  /** Digest by file name, as committed. */
  static Map<String, String> committedDigests() {
    return CommittedFiles.read(SUMS)
        .lines()
        .map(line -> List.of(line.split(" {2}")))
        .collect(Collectors.toMap(List::getLast, List::getFirst, (a, b) -> b, TreeMap::new));
  }

  /** Digest by file name, of the files that are there. */
  static Map<String, String> actualDigests() throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.list(CommittedFiles.GOLDEN)) {
      for (Path file : files.filter(f -> !f.equals(SUMS)).toList()) {
        digests.put(file.getFileName().toString(), sha256(Files.readAllBytes(file)));
      }
    }
    return digests;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
