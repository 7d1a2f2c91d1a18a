package dev.vibecast.builder.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.builder.corpus.Corpus;
import dev.vibecast.builder.corpus.CorpusVibe;
import dev.vibecast.testsupport.llm.Said;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class ExtractBatchTest extends ExtractFixture {

  @Test
  void a_busy_server_is_asked_again_after_the_pause_it_wished_for() throws Exception {
    text("a.txt", "first");
    Set<String> refused = ConcurrentHashMap.newKeySet();
    server.saysBy(
        asked ->
            refused.add(words(asked))
                ? Said.status(429, Map.of("Retry-After", "1"))
                : aVibeNamedLikeThePage(asked));
    long beginNs = System.nanoTime();

    ExtractSummary summary = extract(plan());

    assertThat(summary.vibes()).isEqualTo(1);
    assertThat(summary.calls()).isEqualTo(2);
    assertThat(Duration.ofNanos(System.nanoTime() - beginNs)).isGreaterThan(Duration.ofMillis(990));
  }

  @Test
  void a_page_that_gets_no_vibes_is_named_and_asked_about_next_time() throws Exception {
    text("a.txt", "first");
    text("b.txt", "second");
    server.saysBy(
        asked ->
            words(asked).equals("first") ? Said.content("Sorry.") : aVibeNamedLikeThePage(asked));

    ExtractSummary summary = extract(plan());

    assertThat(summary.calls()).isEqualTo(3);
    assertThat(summary.failedPages()).isEqualTo(1);
    assertThat(summary.problems())
        .containsExactly("a.txt page 1: the model did not answer with a list of vibes");
    server.saysBy(ExtractFixture::aVibeNamedLikeThePage);
    assertThat(extract(plan()).vibes()).isEqualTo(2);
  }

  @Test
  void a_failing_server_ends_the_run_and_the_next_one_asks_only_for_the_rest() throws Exception {
    pages(60);
    Set<String> answered = new HashSet<>();
    server.saysBy(
        asked -> number(asked) < 12 ? aVibeNamedLikeThePage(asked) : Said.status(500, Map.of()));

    assertThatThrownBy(() -> extract(plan()))
        .isInstanceOf(ExtractStoppedException.class)
        .hasMessageContaining("the model server failed")
        .hasMessageContaining("own.jsonl.replies");
    assertThat(out()).doesNotExist();
    assertThat(server.asked().size()).isLessThan(60);
    server.asked().stream()
        .filter(asked -> number(asked) < 12)
        .forEach(asked -> assertThat(answered.add(words(asked))).isTrue());
    int before = server.asked().size();

    server.saysBy(ExtractFixture::aVibeNamedLikeThePage);
    ExtractSummary summary = extract(plan());

    assertThat(summary.pagesFromCache()).isEqualTo(12);
    assertThat(server.asked().size() - before).isEqualTo(48).isEqualTo(summary.calls());
    assertThat(summary.vibes()).isEqualTo(60);
  }

  @Test
  void a_run_that_was_killed_goes_on_without_asking_twice() throws Exception {
    pages(8);
    extract(plan());
    byte[] first = Files.readAllBytes(out());
    List<String> lines = Files.readAllLines(replies());
    Files.writeString(
        replies(), String.join("\n", lines.subList(0, 5)) + "\n" + lines.get(5).substring(0, 50));
    Files.delete(out());
    int before = server.asked().size();

    ExtractSummary summary = extract(plan());

    assertThat(Files.readAllBytes(out())).isEqualTo(first);
    assertThat(summary.pagesFromCache()).isEqualTo(5);
    assertThat(server.asked().size() - before).isEqualTo(3);
    assertThat(extract(plan()).calls()).isZero();
  }

  @Test
  void two_runs_give_the_same_bytes_in_the_order_of_pages_also_with_a_limit() throws Exception {
    pages(9);
    extract(plan());
    byte[] first = Files.readAllBytes(out());
    Files.delete(replies());
    extract(new ExtractPlan(1, 1000, 1_000, 2, Duration.ofMillis(1)));
    assertThat(Files.readAllBytes(out())).isEqualTo(first);

    extract(new ExtractPlan(4, 1000, 3, 2, Duration.ofMillis(1)));

    assertThat(Corpus.read(out()).vibes())
        .extracting(CorpusVibe::title)
        .containsExactly("page 0", "page 1", "page 2");
  }

  @Test
  void a_refused_key_ends_the_run_at_once_and_is_not_told() throws Exception {
    pages(3);
    server.saysBy(asked -> Said.status(401, Map.of()));

    assertThatThrownBy(() -> extract(new ExtractPlan(1, 1000, 9, 2, Duration.ofMillis(1))))
        .hasMessageContaining("refused the key")
        .hasMessageNotContaining(KEY);
    assertThat(server.asked()).hasSize(1);
  }
}
