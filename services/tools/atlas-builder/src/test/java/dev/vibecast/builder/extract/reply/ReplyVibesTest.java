package dev.vibecast.builder.extract.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.builder.extract.Replies;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyVibesTest {

  private static final String TWO = Replies.of(Replies.vibe("One"), Replies.vibe("Two"));

  @Test
  void a_reply_in_the_form_asked_for_is_not_mended() {
    assertThat(ReplyVibes.in(" " + TWO + "\n"))
        .hasValueSatisfying(reply -> assertThat(reply.mended()).isFalse());
    assertThat(ReplyVibes.in("{\"vibes\":[]}"))
        .hasValueSatisfying(reply -> assertThat(reply.vibes()).isEmpty());
  }

  @Test
  void fences_talk_reasoning_and_trailing_commas_are_forgiven() {
    assertThat(titles("```json\n" + TWO + "\n```")).containsExactly("One", "Two");
    assertThat(titles("Here are [2] of {them}: " + TWO + " Enjoy!")).containsExactly("One", "Two");
    assertThat(titles("<think>maybe " + TWO + "</think>" + Replies.of(Replies.vibe("Three"))))
        .containsExactly("Three");
    assertThat(titles(TWO.replace("}]}", "},]}"))).containsExactly("One", "Two");
    assertThat(titles(TWO.substring(9, TWO.length() - 1))).containsExactly("One", "Two");
    assertThat(titles(Replies.vibe("Alone").toString())).containsExactly("Alone");
  }

  @Test
  void a_mended_vibe_is_the_same_vibe() {
    JsonNode said = Replies.vibe("One");
    String signed = said.toString().replace("\"X\":2", "\"X\":+2");

    JsonNode mended = ReplyVibes.in("[" + signed + ",]").orElseThrow().vibes().getFirst();

    assertThat(VibeReader.read(mended, "x")).isEqualTo(VibeReader.read(said, "x"));
  }

  @Test
  void whole_vibes_survive_a_broken_end_and_a_broken_neighbour() {
    assertThat(titles(TWO.substring(0, TWO.length() - 40))).containsExactly("One");
    assertThat(titles(TWO.replaceFirst("\"tags\":\\[", "\"tags\" \"["))).containsExactly("Two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "I cannot help with that.", "{}", "[]", "[1,2]", "{\"vibes\":3}", "{{{"})
  void what_holds_no_vibes_is_empty(String reply) {
    assertThat(ReplyVibes.in(reply)).isEmpty();
  }

  @Test
  void no_cut_of_a_reply_is_an_error() {
    Random random = new Random(5);
    for (int i = 0; i < 100; i++) {
      StringBuilder broken = new StringBuilder(TWO);
      broken.setLength(random.nextInt(TWO.length()));
      broken.insert(random.nextInt(broken.length() + 1), (char) (32 + random.nextInt(96)));
      ReplyVibes.in(broken.toString());
    }
  }

  private static List<String> titles(String reply) {
    return ReplyVibes.in(reply).orElseThrow().vibes().stream()
        .map(vibe -> vibe.path("title"))
        .map(JsonNode::asText)
        .toList();
  }
}
