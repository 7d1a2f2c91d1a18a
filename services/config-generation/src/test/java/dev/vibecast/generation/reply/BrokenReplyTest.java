package dev.vibecast.generation.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.generation.Replies;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.Mode;
import dev.vibecast.schema.music.PadStyle;
import dev.vibecast.schema.music.Provenance;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.music.RhythmStyle;
import dev.vibecast.schema.music.Tempo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrokenReplyTest {

  private static final Provenance MODEL = new Provenance("llm", "stub", null, null);

  private final ReplyReader reader = new ReplyReader();

  @ParameterizedTest
  @EnumSource
  @Timeout(10)
  void a_broken_reply_ends_in_a_valid_recipe_or_a_reason(BrokenReply broken) {
    String text = broken.text(Replies.good());
    assertThat(text).as("the corpus really breaks the reply").isNotEqualTo(Replies.good());

    switch (reader.read(text, "last tram home", MODEL)) {
      case ReadReply.Clean clean -> assertThat(clean).as("must not count as clean").isNull();
      case ReadReply.Mended(var recipe, var repairs) -> {
        assertThat(broken.holdsRecipe()).isTrue();
        assertThat(repairs).isNotEmpty();
        assertThat(ContractJson.read(ContractJson.write(recipe), Recipe.class)).isEqualTo(recipe);
        assertThat(recipe.title() + recipe.thinking()).doesNotContain("<", ">", "\n");
      }
      case ReadReply.Unusable(var reason) -> {
        assertThat(broken.holdsRecipe()).as(reason).isFalse();
        assertThat(reason).isNotBlank().doesNotContain("password");
      }
    }
  }

  @Test
  void a_good_reply_is_clean() {
    assertThat(reader.read(Replies.good(), "", MODEL)).isInstanceOf(ReadReply.Clean.class);
  }

  @Test
  void good_fields_survive_beside_wrong_ones() {
    String text =
        Replies.good()
            .replace("\"dorian\"", "\"purple\"")
            .replace("\"dark_sustained\"", "\"Dark Sustained\"")
            .replace("\"heartbeat\"", "\"hearbeat\"");

    ReadReply.Mended mended = (ReadReply.Mended) reader.read(text, "", MODEL);

    assertThat(mended.recipe().config().mode()).as("no near label: default").isEqualTo(Mode.MINOR);
    assertThat(mended.recipe().config().pad()).isEqualTo(PadStyle.DARK_SUSTAINED);
    assertThat(mended.recipe().config().rhythm()).isEqualTo(RhythmStyle.HEARTBEAT);
    assertThat(mended.recipe().config().tempo()).isEqualTo(Tempo.SLOW);
    assertThat(mended.repairs())
        .containsExactly(
            "mode: \"purple\" became minor",
            "pad: \"Dark Sustained\" became dark_sustained",
            "rhythm: \"hearbeat\" became heartbeat");
  }

  @Test
  void the_first_of_two_objects_counts() {
    String two = Replies.good() + Replies.good().replace("slow", "fast");

    ReadReply.Mended mended = (ReadReply.Mended) reader.read(two, "", MODEL);

    assertThat(mended.recipe().config().tempo()).isEqualTo(Tempo.SLOW);
  }
}
