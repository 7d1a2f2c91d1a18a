package dev.vibecast.retrieval.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vibecast.embedding.SentenceEmbedder;
import dev.vibecast.retrieval.match.CachedEmbedder;
import dev.vibecast.retrieval.match.EmbeddingCache;
import dev.vibecast.retrieval.match.PlayingRecipes;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.command.StreamCommand.ApplyRecipe;
import dev.vibecast.schema.music.Brightness;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.prompt.Backend;
import dev.vibecast.schema.prompt.PromptAccepted;
import dev.vibecast.schema.prompt.WeightedPrompt;
import dev.vibecast.schema.timeline.ClockAnchor;
import dev.vibecast.schema.timeline.RecipeSegment;
import dev.vibecast.schema.timeline.SegmentKind;
import dev.vibecast.schema.timeline.StreamStatus;
import dev.vibecast.schema.timeline.StreamTimeline;
import dev.vibecast.testsupport.TopicReader;
import dev.vibecast.testsupport.TopicWriter;
import dev.vibecast.testsupport.VibecastTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(VibecastTestResource.class)
class RetrievalFlowIT {

  private static final String ACCEPTED = "vibecast.prompts.accepted";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @Inject EmbeddingCache cache;
  @Inject PlayingRecipes playing;

  @Test
  void the_same_prompt_gives_the_same_command_however_often_it_is_delivered() {
    try (TopicReader commands = TopicReader.fromNow(bootstrapServers, "vibecast.commands");
        TopicWriter writer = new TopicWriter(bootstrapServers)) {
      byte[] prompt =
          ContractJson.write(prompt("p1", WeightedPrompt.of("heavy rain on a tin roof")));
      writer.send(ACCEPTED, "s", prompt, Map.of());
      writer.send(ACCEPTED, "s", prompt, Map.of());

      List<ApplyRecipe> both = commands.take(2).stream().map(RetrievalFlowIT::apply).toList();

      assertThat(both.get(0).commandId()).isEqualTo(both.get(1).commandId());
      assertThat(both.get(0).recipe()).isEqualTo(both.get(1).recipe());
      assertThat(both.get(0).recipe().provenance().because()).isNotEmpty();
      assertThat(both.get(0).promptText()).isEqualTo("heavy rain on a tin roof");
    }
  }

  @Test
  void weighted_prompts_are_one_recipe() {
    try (TopicReader commands = TopicReader.fromNow(bootstrapServers, "vibecast.commands");
        TopicWriter writer = new TopicWriter(bootstrapServers)) {
      PromptAccepted mixed =
          prompt("p2", new WeightedPrompt("rain", 0.25), new WeightedPrompt("techno", 0.75));
      writer.send(ACCEPTED, "s", ContractJson.write(mixed), Map.of());

      assertThat(apply(commands.take(1).getFirst()).promptText()).isEqualTo("rain + techno");
    }
  }

  @Test
  void a_relative_prompt_changes_what_plays() {
    try (TopicReader commands = TopicReader.fromNow(bootstrapServers, "vibecast.commands");
        TopicWriter writer = new TopicWriter(bootstrapServers)) {
      writer.send(
          ACCEPTED, "s", ContractJson.write(prompt("p4", WeightedPrompt.of("meadow"))), Map.of());
      Recipe meadow = apply(commands.take(1).getFirst()).recipe();
      Recipe bright =
          meadow.withConfig(meadow.config().with(MusicField.BRIGHTNESS, Brightness.BRIGHT));
      writer.send("vibecast.timelines", "s", "{\"epoch\":".getBytes(UTF_8), Map.of());
      writer.send("vibecast.timelines", "s", ContractJson.write(timeline(bright)), Map.of());
      await().until(() -> playing.of("s").isPresent());

      writer.send(
          ACCEPTED,
          "s",
          ContractJson.write(prompt("p5", WeightedPrompt.of("the same, but darker"))),
          Map.of());

      Recipe darker = apply(commands.take(1).getFirst()).recipe();
      assertThat(darker.config())
          .isEqualTo(bright.config().with(MusicField.BRIGHTNESS, Brightness.MEDIUM));
      assertThat(darker.title()).isEqualTo(bright.title());
    }
  }

  private static StreamTimeline timeline(Recipe recipe) {
    Instant now = Instant.now();
    RecipeSegment segment =
        new RecipeSegment(0, 0, SegmentKind.RECIPE, 0, 7, "p4", "meadow", recipe);
    return new StreamTimeline(
        "s",
        1,
        1,
        1,
        now,
        StreamStatus.PLAYING,
        new ClockAnchor(0, now),
        List.of(segment),
        List.of());
  }

  @Test
  void an_unreadable_prompt_is_dead_lettered_and_the_next_one_answered() {
    try (TopicReader dead = TopicReader.fromNow(bootstrapServers, "vibecast.prompts.accepted.dlq");
        TopicReader commands = TopicReader.fromNow(bootstrapServers, "vibecast.commands");
        TopicWriter writer = new TopicWriter(bootstrapServers)) {
      writer.send(ACCEPTED, "s", "{\"promptId\":".getBytes(UTF_8), Map.of());
      writer.send(
          ACCEPTED, "s", ContractJson.write(prompt("p3", WeightedPrompt.of("sea"))), Map.of());

      assertThat(dead.take(1).getFirst().value()).isEqualTo("{\"promptId\":".getBytes(UTF_8));
      assertThat(commands.take(1)).hasSize(1);
    }
  }

  @Test
  void redis_keeps_embeddings_exactly() {
    SentenceEmbedder once = new CachedEmbedder(new Countdown(1), cache);
    SentenceEmbedder never = new CachedEmbedder(new Countdown(0), cache);

    float[] computed = once.embed("kept in redis");

    assertThat(never.embed("kept in redis")).containsExactly(computed);
  }

  private static PromptAccepted prompt(String id, WeightedPrompt... prompts) {
    Instant now = Instant.now();
    return new PromptAccepted(id, "s", List.of(prompts), null, Backend.RETRIEVAL, null, now, now);
  }

  private static ApplyRecipe apply(ConsumerRecord<String, byte[]> kafkaRecord) {
    return (ApplyRecipe) ContractJson.read(kafkaRecord.value(), StreamCommand.class);
  }

  /** A model that may be asked a number of times. */
  private static final class Countdown implements SentenceEmbedder {

    private int left;

    Countdown(int left) {
      this.left = left;
    }

    @Override
    public String modelId() {
      return "countdown";
    }

    @Override
    public int dimensions() {
      return 2;
    }

    @Override
    public List<float[]> embedAll(List<String> sentences) {
      assertThat(left--).isPositive();
      return sentences.stream().map(s -> new float[] {0.6f, 0.8f}).toList();
    }
  }
}
