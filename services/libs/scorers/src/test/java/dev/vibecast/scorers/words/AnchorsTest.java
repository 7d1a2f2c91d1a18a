package dev.vibecast.scorers.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.vibecast.embedding.MiniLmEmbedder;
import dev.vibecast.embedding.SentenceEmbedder;
import dev.vibecast.embedding.UnitVectors;
import dev.vibecast.scorers.align.AlignmentModel;
import dev.vibecast.scorers.tuning.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnchorsTest {

  @Test
  void the_file_keeps_its_schema() throws IOException {
    Schema schema;
    try (InputStream in = AnchorsTest.class.getResourceAsStream("/scorers/anchors.schema.json")) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }

    assertThat(
            schema.validate(new String(Anchors.bytes(), StandardCharsets.UTF_8), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void no_phrase_stands_twice() {
    List<String> phrases =
        Anchors.builtIn().dimensions().stream()
            .flatMap(pole -> Stream.of(pole.low(), pole.middle(), pole.high()))
            .flatMap(List::stream)
            .toList();

    assertThat(phrases).hasSizeGreaterThan(500).doesNotHaveDuplicates();
  }

  @Test
  void middle_phrases_lie_between_the_ends_of_their_axis() {
    MiniLmEmbedder embedder = new MiniLmEmbedder();
    for (Anchors.Pole pole : Anchors.builtIn().dimensions()) {
      float[] axis = pole.axis(embedder);

      double middle = mean(pole.middle(), axis, embedder);

      assertThat(middle)
          .as(pole.id())
          .isGreaterThan(mean(pole.low(), axis, embedder))
          .isLessThan(mean(pole.high(), axis, embedder));
    }
  }

  private static double mean(List<String> phrases, float[] axis, SentenceEmbedder embedder) {
    return embedder.embedAll(phrases).stream()
        .mapToDouble(phrase -> UnitVectors.dot(phrase, axis))
        .average()
        .orElseThrow();
  }

  @Test
  void the_model_was_made_from_these_anchors() {
    assertThat(AlignmentModel.builtIn().madeFrom()).endsWith(Digests.sha256(Anchors.bytes()));
  }
}
