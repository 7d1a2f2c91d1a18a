package dev.vibecast.builder.extract.batch;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vibecast.builder.extract.ask.ExtractPrompt;
import dev.vibecast.builder.files.KeptLines;
import dev.vibecast.builder.files.Sha256;
import dev.vibecast.builder.source.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Replies by page, in a file: each is written as soon as it is there, so that nothing is asked
 * twice. The key is a digest of model, version of the wording and words of the page. Thread-safe.
 */
public final class PageCache {

  /** Longest reply that is kept; more than eight vibes take, less than a line may hold. */
  private static final int MOST_REPLY_CHARS = 60_000;

  private final String model;
  private final KeptLines<Entry> lines;
  private final Map<String, String> replies = new ConcurrentHashMap<>();

  /**
   * @param file JSON Lines, made when missing; lines that cannot be read are skipped
   * @param model name of the model whose replies count
   */
  public PageCache(Path file, String model) {
    this.model = model;
    this.lines = new KeptLines<>(file, Entry.class);
    lines.read().stream()
        .filter(entry -> entry.key() != null && entry.reply() != null)
        .forEach(entry -> replies.put(entry.key(), entry.reply()));
  }

  /** The reply to this page, if it was asked before. */
  Optional<String> find(Page page) {
    return Optional.ofNullable(replies.get(key(page)));
  }

  /** Keeps a reply; returns what later runs will see of it. */
  String keep(Page page, String reply) {
    String kept = reply.substring(0, Math.min(reply.length(), MOST_REPLY_CHARS));
    replies.put(key(page), kept);
    lines.add(new Entry(key(page), page.place(), kept));
    return kept;
  }

  private String key(Page page) {
    return new Sha256()
        .and(model)
        .and("\0")
        .and(ExtractPrompt.VERSION)
        .and("\0")
        .and(page.text())
        .hex();
  }

  private record Entry(
      @JsonProperty("key") String key,
      @JsonProperty("page") String page,
      @JsonProperty("reply") String reply) {}
}
