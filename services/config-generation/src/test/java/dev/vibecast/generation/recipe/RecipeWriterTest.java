package dev.vibecast.generation.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.generation.Replies;
import dev.vibecast.generation.model.CircuitBreaker;
import dev.vibecast.generation.model.ModelSetup;
import dev.vibecast.llm.FailureKind;
import dev.vibecast.llm.LanguageModel;
import dev.vibecast.llm.ModelReply;
import dev.vibecast.llm.prompt.PromptMessages;
import dev.vibecast.schema.music.Provenance;
import dev.vibecast.schema.prompt.Backend;
import dev.vibecast.schema.prompt.PromptAccepted;
import dev.vibecast.schema.prompt.WeightedPrompt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecipeWriterTest {

  private static final ModelReply GOOD = new ModelReply.Text(Replies.good());
  private static final ModelReply PROSE = new ModelReply.Text("no");

  private Instant now = Instant.EPOCH;
  private final List<Duration> pauses = new ArrayList<>();
  private final Deque<ModelReply> replies = new ArrayDeque<>();
  private int asked;

  @Test
  void a_good_reply_becomes_a_recipe_of_the_model() {
    Outcome outcome = writer(GOOD).write(prompt("p", "rain"));

    assertThat(((Outcome.Generated) outcome).recipe().provenance())
        .isEqualTo(new Provenance("llm", "fake", null, List.of()));
  }

  @Test
  void an_unusable_reply_is_tried_again_after_a_pause_that_the_prompt_decides() {
    assertThat(writer(PROSE, PROSE, GOOD).write(prompt("p", "rain")))
        .isInstanceOf(Outcome.Generated.class);
    List<Duration> first = List.copyOf(pauses);
    pauses.clear();
    writer(PROSE, PROSE, GOOD).write(prompt("p", "rain"));

    assertThat(pauses).isEqualTo(first).hasSize(2);
    assertThat(pauses.get(0)).isBetween(Duration.ofMillis(50), Duration.ofMillis(100));
    assertThat(pauses.get(1)).isBetween(Duration.ofMillis(100), Duration.ofMillis(200));
  }

  @Test
  void attempts_are_bounded() {
    assertThat(writer(PROSE, PROSE, PROSE, GOOD).write(prompt("p", "rain")))
        .isEqualTo(new Outcome.FellBack("the model did not answer with a recipe"));
    assertThat(asked).isEqualTo(3);
  }

  @Test
  void a_pause_the_server_asks_for_is_kept_if_the_deadline_allows_it() {
    assertThat(writer(limited(Duration.ofSeconds(5)), GOOD).write(prompt("p", "rain")))
        .isInstanceOf(Outcome.Generated.class);
    assertThat(pauses).containsExactly(Duration.ofSeconds(5));

    assertThat(writer(limited(Duration.ofSeconds(50)), GOOD).write(prompt("p", "rain")))
        .isEqualTo(new Outcome.FellBack(FailureKind.RATE_LIMITED.reason()));
  }

  @Test
  void what_cannot_get_better_is_not_tried_again() {
    assertThat(writer(ModelReply.Failure.of(FailureKind.NOT_ALLOWED), GOOD).write(prompt("p", "x")))
        .isEqualTo(new Outcome.FellBack("the model server refused the key"));
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void the_same_words_are_paid_for_once_and_failures_are_not_remembered() {
    RecipeWriter writer = writer(ModelReply.Failure.of(FailureKind.NOT_ALLOWED), GOOD);

    assertThat(writer.write(prompt("p", "rain"))).isInstanceOf(Outcome.FellBack.class);
    Outcome paid = writer.write(prompt("p", "rain"));
    Outcome again = writer.write(prompt("q", "rain"));

    assertThat(paid).isInstanceOf(Outcome.Generated.class).isEqualTo(again);
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void a_dead_server_is_left_alone() {
    ModelReply dead = ModelReply.Failure.of(FailureKind.UNREACHABLE);
    RecipeWriter writer = writer(dead, dead, dead, dead, GOOD);

    writer.write(prompt("p", "rain"));
    Outcome second = writer.write(prompt("q", "rain"));

    assertThat(((Outcome.FellBack) second).reason()).contains("left alone");
    assertThat(asked).isEqualTo(4);
  }

  @Test
  void without_words_or_without_a_model_nobody_is_asked() {
    assertThat(writer(GOOD).write(prompt("p", " "))).isInstanceOf(Outcome.Rejected.class);
    assertThat(writer(new ModelSetup.Missing("none")).write(prompt("p", "rain")))
        .isEqualTo(new Outcome.FellBack("none"));
  }

  private RecipeWriter writer(ModelReply... inTurn) {
    asked = 0;
    replies.clear();
    replies.addAll(List.of(inTurn));
    return writer(new ModelSetup.Ready(new Fake()));
  }

  private RecipeWriter writer(ModelSetup setup) {
    AttemptPlan plan =
        new AttemptPlan(
            3,
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMillis(100),
            () -> now,
            this::sleep);
    CircuitBreaker breaker = new CircuitBreaker(4, Duration.ofSeconds(30), () -> now);
    return new RecipeWriter(setup, plan, breaker, new RememberedOutcomes(8));
  }

  private void sleep(Duration pause) {
    pauses.add(pause);
    now = now.plus(pause);
  }

  private static ModelReply limited(Duration pause) {
    return new ModelReply.Failure(FailureKind.RATE_LIMITED, pause);
  }

  private static PromptAccepted prompt(String promptId, String... texts) {
    List<WeightedPrompt> prompts = Arrays.stream(texts).map(WeightedPrompt::of).toList();
    return new PromptAccepted(
        promptId, "stream", prompts, null, Backend.LLM, null, Instant.EPOCH, Instant.EPOCH);
  }

  private final class Fake implements LanguageModel {
    @Override
    public String name() {
      return "fake";
    }

    @Override
    public ModelReply reply(PromptMessages messages) {
      asked++;
      return replies.remove();
    }
  }
}
