package dev.vibecast.builder.extract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a run did.
 *
 * @param texts files that were read
 * @param pages they have
 * @param repeatedPages further pages that say the same as an earlier one
 * @param calls of the model, those that failed too
 * @param pagesFromCache pages that were answered in an earlier run
 * @param mendedReplies replies that did not keep the form that was asked for
 * @param failedPages pages without an answer
 * @param vibes that were found
 * @param characters how many of them are about a character
 * @param refusals how many vibes were left out, by the field that was wrong
 * @param problems one message for each text, page and vibe that was left out
 */
public record ExtractSummary(
    int texts,
    int pages,
    int repeatedPages,
    int calls,
    int pagesFromCache,
    int mendedReplies,
    int failedPages,
    int vibes,
    int characters,
    Map<String, Integer> refusals,
    List<String> problems) {

  public ExtractSummary {
    problems = List.copyOf(problems);
  }

  /** Vibes that were left out. */
  public int refusedVibes() {
    return refusals.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** A few lines for people. */
  public String text() {
    String reasons =
        refusals.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
    return """
        %d texts, %d pages (%d more repeat others)
        %d calls, %d pages from earlier runs, %d replies mended, %d pages without an answer
        %d vibes: %d scenes, %d characters; %d left out%s
        """
        .formatted(
            texts,
            pages,
            repeatedPages,
            calls,
            pagesFromCache,
            mendedReplies,
            failedPages,
            vibes,
            vibes - characters,
            characters,
            refusedVibes(),
            refusals.isEmpty() ? "" : reasons);
  }
}
