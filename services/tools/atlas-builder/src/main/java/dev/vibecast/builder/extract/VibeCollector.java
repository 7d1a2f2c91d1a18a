package dev.vibecast.builder.extract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.builder.corpus.CorpusVibe;
import dev.vibecast.builder.extract.ask.ExtractPrompt;
import dev.vibecast.builder.extract.batch.PageReply;
import dev.vibecast.builder.extract.reply.ReplyVibes;
import dev.vibecast.builder.extract.reply.VibeReader;
import dev.vibecast.builder.source.Page;
import dev.vibecast.builder.source.TextFolder;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes the replies in the order of pages and keeps the vibes that stand every check. */
final class VibeCollector {

  private final int mostVibes;
  private final List<CorpusVibe> vibes = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Integer> refusals = new TreeMap<>();
  private int fromCache;
  private int mended;
  private int failed;

  VibeCollector(int mostVibes) {
    this.mostVibes = mostVibes;
  }

  /** Whether no further page is needed. */
  boolean isFull() {
    return vibes.size() >= mostVibes;
  }

  /** Takes the reply to the next page. */
  void take(Page page, PageReply reply) {
    switch (reply) {
      case PageReply.Failed(String reason, _) -> {
        failed++;
        problems.add(page.place() + ": " + reason);
      }
      case PageReply.Answered(String text, boolean cached) -> {
        fromCache += cached ? 1 : 0;
        ReplyVibes.in(text)
            .ifPresentOrElse(
                found -> take(page, found),
                () -> problems.add(page.place() + ": the kept reply holds no whole vibe"));
      }
    }
  }

  private void take(Page page, ReplyVibes reply) {
    mended += reply.mended() ? 1 : 0;
    List<JsonNode> said = reply.vibes();
    int taken = Math.min(said.size(), ExtractPrompt.MOST_VIBES);
    for (int i = 0; i < taken && !isFull(); i++) {
      vibe(page, i + 1, said.get(i));
    }
    if (said.size() > taken) {
      refuse(
          "vibes",
          "%s: %d vibes beyond the first %d".formatted(page.place(), said.size() - taken, taken),
          said.size() - taken);
    }
  }

  private void vibe(Page page, int number, JsonNode said) {
    try {
      vibes.add(VibeReader.read(said, VibeIds.of(page, number)));
    } catch (InvalidContractException e) {
      String field = e.problems().stream().map(Problem::field).findFirst().orElse("vibe");
      refuse(field, "%s vibe %d: %s".formatted(page.place(), number, e.getMessage()), 1);
    }
  }

  private void refuse(String field, String problem, int count) {
    refusals.merge(field, count, Integer::sum);
    problems.add(problem);
  }

  List<CorpusVibe> vibes() {
    return List.copyOf(vibes);
  }

  /** What was taken and what was not. */
  ExtractSummary summary(TextFolder texts, int calls) {
    List<String> all = new ArrayList<>(texts.problems());
    all.addAll(problems);
    return new ExtractSummary(
        texts.files(),
        texts.pages().size(),
        texts.repeatedPages(),
        calls,
        fromCache,
        mended,
        failed,
        vibes.size(),
        (int) vibes.stream().filter(vibe -> vibe.scope().equals("character")).count(),
        refusals,
        all);
  }
}
