package dev.vibecast.builder.judge;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vibecast.builder.corpus.CorpusVibe;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.scorers.candidates.Candidate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Keeps scores in a file, one line a vibe, written as soon as known: a build that was stopped goes
 * on where it was, and a build with all scores renders nothing. Thread-safe.
 */
public final class ScoreBook implements CandidateJudge {

  private static final int KEY_BYTES = 8;
  private static final double DECIMALS = 1e4;

  private final CandidateJudge judge;
  private final Path file;
  private final Map<String, Entry> known = new HashMap<>();
  private final Set<String> used = new TreeSet<>();

  /**
   * @param judge asked for what the file does not hold
   * @param file JSON Lines, made when missing; lines that cannot be read are skipped
   */
  public ScoreBook(CandidateJudge judge, Path file) {
    this.judge = judge;
    this.file = file;
    if (Files.exists(file)) {
      read();
    }
  }

  private void read() {
    try {
      for (String line : Files.readAllLines(file)) {
        entry(line).ifPresent(entry -> known.put(entry.key(), entry));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** The last line of a build that was killed may be cut off. */
  private static Optional<Entry> entry(String line) {
    try {
      return Optional.of(ContractJson.read(line.getBytes(StandardCharsets.UTF_8), Entry.class));
    } catch (InvalidContractException e) {
      return Optional.empty();
    }
  }

  /** The judges whose scores were asked for so far. */
  @Override
  public String version() {
    synchronized (known) {
      return used.isEmpty() ? judge.version() : String.join("; ", used);
    }
  }

  @Override
  public double[] scores(CorpusVibe vibe, List<Candidate> candidates) {
    String key = key(vibe, candidates);
    synchronized (known) {
      if (known.containsKey(key)) {
        used.add(known.get(key).judge());
        return known.get(key).scores().clone();
      }
    }
    double[] scores =
        Arrays.stream(judge.scores(vibe, candidates))
            .map(score -> Math.round(score * DECIMALS) / DECIMALS)
            .toArray();
    if (scores.length == candidates.size()) {
      keep(new Entry(key, vibe.id(), judge.version(), scores));
    }
    return scores;
  }

  private void keep(Entry entry) {
    String line = new String(ContractJson.write(entry), StandardCharsets.UTF_8) + "\n";
    synchronized (known) {
      known.put(entry.key(), entry);
      used.add(entry.judge());
      try {
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
      }
    }
  }

  private String key(CorpusVibe vibe, List<Candidate> candidates) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(ContractJson.write(new TreeMap<>(vibe.texts())));
      digest.update(ContractJson.write(candidates));
      return HexFormat.of().formatHex(digest.digest(), 0, KEY_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private record Entry(
      @JsonProperty("key") String key,
      @JsonProperty("vibe") String vibe,
      @JsonProperty("judge") String judge,
      @JsonProperty("scores") double[] scores) {}
}
