package dev.vibecast.builder.judge;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vibecast.builder.corpus.CorpusVibe;
import dev.vibecast.builder.files.KeptLines;
import dev.vibecast.builder.files.Sha256;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.scorers.candidates.Candidate;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final KeptLines<Entry> lines;
  private final Map<String, Entry> known = new HashMap<>();
  private final Set<String> used = new TreeSet<>();

  /**
   * @param judge asked for what the file does not hold
   * @param file JSON Lines, made when missing; lines that cannot be read are skipped
   */
  public ScoreBook(CandidateJudge judge, Path file) {
    this.judge = judge;
    this.lines = new KeptLines<>(file, Entry.class);
    lines.read().stream().filter(Entry::isWhole).forEach(entry -> known.put(entry.key(), entry));
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
    return scores.clone();
  }

  private void keep(Entry entry) {
    synchronized (known) {
      known.put(entry.key(), entry);
      used.add(entry.judge());
      lines.add(entry);
    }
  }

  private static String key(CorpusVibe vibe, List<Candidate> candidates) {
    return new Sha256()
        .and(ContractJson.write(new TreeMap<>(vibe.texts())))
        .and(ContractJson.write(candidates))
        .hex(KEY_BYTES);
  }

  private record Entry(
      @JsonProperty("key") String key,
      @JsonProperty("vibe") String vibe,
      @JsonProperty("judge") String judge,
      @JsonProperty("scores") double[] scores) {

    boolean isWhole() {
      return key != null && judge != null && scores != null;
    }
  }
}
