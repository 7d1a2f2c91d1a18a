package dev.vibecast.scorers.clap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.embedding.UnitVectors;
import dev.vibecast.scorers.Clip;
import dev.vibecast.scorers.Scorer;
import dev.vibecast.scorers.Scorer.Outcome;
import dev.vibecast.scorers.Sounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClapScorerTest {

  private static final String TOKENIZER =
      """
      {"version":"1.0","added_tokens":[],"normalizer":{"type":"Lowercase"},
       "pre_tokenizer":{"type":"Whitespace"},
       "model":{"type":"WordLevel","vocab":{"[UNK]":1,"rain":2},"unk_token":"[UNK]"}}
      """;
  private static final StereoBlock CHORD = Sounds.chord(3);

  @TempDir Path folder;

  @BeforeEach
  void two_small_models_and_a_tokenizer() throws IOException {
    Files.write(folder.resolve("audio.onnx"), OnnxBytes.audioModel(1001));
    Files.write(folder.resolve("text.onnx"), OnnxBytes.textModel(means(CHORD)));
    Files.writeString(folder.resolve("tokenizer.json"), TOKENIZER);
  }

  @Test
  void the_same_direction_in_both_models_scores_one() {
    Outcome outcome = new ClapScorer(folder).score(new Clip("rain", CHORD));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Scored.class,
            scored -> {
              assertThat(scored.value()).isCloseTo(1, within(1e-4));
              assertThat(scored.reasons()).containsExactly("cosine 1.000");
            });
  }

  @Test
  void another_sound_scores_the_cosine_of_its_spectrogram() {
    StereoBlock noise = Sounds.noise(11);
    double cosine =
        UnitVectors.dot(UnitVectors.normalise(means(noise)), UnitVectors.normalise(means(CHORD)));

    assertThat(new ClapScorer(folder).score(new Clip("rain rain", noise)))
        .isInstanceOfSatisfying(
            Outcome.Scored.class,
            scored -> assertThat(scored.value()).isCloseTo((1 + cosine) / 2, within(1e-4)));
  }

  @Test
  void without_files_it_says_what_is_missing() throws IOException {
    Files.delete(folder.resolve("text.onnx"));

    assertThat(new ClapScorer((Path) null).score(new Clip("rain", CHORD)))
        .isInstanceOfSatisfying(
            Outcome.NotConfigured.class,
            outcome -> assertThat(outcome.missing()).startsWith("set VIBECAST_CLAP_DIR"));
    assertThat(new ClapScorer(folder).score(new Clip("rain", CHORD)))
        .isInstanceOfSatisfying(
            Outcome.NotConfigured.class,
            outcome -> assertThat(outcome.missing()).endsWith("lacks text.onnx"));
  }

  @Test
  void files_that_cannot_be_used_are_named() throws IOException {
    Files.write(folder.resolve("audio.onnx"), OnnxBytes.audioModel(999));
    assertThat(failure())
        .isEqualTo(
            "audio.onnx: input input_features has shape [1, 1, 999, 64]; it takes [-1, 1, 1001,"
                + " 64]");

    Files.write(folder.resolve("audio.onnx"), OnnxBytes.textModel(new float[] {1}));
    assertThat(failure()).contains("audio.onnx: has inputs").contains("input_features");

    Files.write(folder.resolve("audio.onnx"), new byte[] {1, 2, 3});
    assertThat(failure()).isEqualTo("audio.onnx: is no readable ONNX model");

    Files.write(folder.resolve("audio.onnx"), OnnxBytes.audioModel(1001));
    Files.write(folder.resolve("text.onnx"), OnnxBytes.textModel(new float[] {1, 2}));
    assertThat(failure())
        .isEqualTo("audio.onnx gives 64 values, text.onnx gives 2; they are no pair");

    Files.writeString(folder.resolve("tokenizer.json"), "{");
    assertThat(failure()).isEqualTo("tokenizer.json: is no readable tokenizer");
  }

  @Test
  void files_that_could_not_be_used_are_not_loaded_again() throws IOException {
    byte[] good = Files.readAllBytes(folder.resolve("text.onnx"));
    Files.write(folder.resolve("text.onnx"), new byte[] {1, 2, 3});
    ClapScorer scorer = new ClapScorer(folder);
    Outcome first = scorer.score(new Clip("rain", CHORD));
    Files.write(folder.resolve("text.onnx"), good);

    assertThat(first).isEqualTo(new Outcome.Failed("text.onnx: is no readable ONNX model"));
    assertThat(scorer.score(new Clip("rain", CHORD))).isEqualTo(first);
  }

  @Test
  void words_that_the_tokenizer_refuses_are_an_outcome() throws IOException {
    Files.writeString(folder.resolve("tokenizer.json"), TOKENIZER.replace("\"[UNK]\":1,", ""));

    assertThat(failure("snow")).startsWith("tokenizer.json: cannot read the words");
  }

  @Test
  void a_blank_setting_is_none() {
    assertThat(ClapScorer.folder(null)).isNull();
    assertThat(ClapScorer.folder(" ")).isNull();
    assertThat(ClapScorer.folder("models")).isEqualTo(Path.of("models"));
  }

  @Test
  void the_service_loader_finds_it() {
    assertThat(Scorer.installed()).extracting(Scorer::name).contains("clap");
  }

  private String failure() {
    return failure("rain");
  }

  private String failure(String words) {
    Outcome outcome = new ClapScorer(folder).score(new Clip(words, CHORD));
    assertThat(outcome).isInstanceOf(Outcome.Failed.class);
    return ((Outcome.Failed) outcome).problem();
  }

  private static float[] means(StereoBlock audio) {
    float[] means = new float[MelFrontEnd.FILTERS];
    for (float[] row : MelFrontEnd.levelsDb(audio)) {
      for (int k = 0; k < means.length; k++) {
        means[k] += row[k] / MelFrontEnd.FRAMES;
      }
    }
    return means;
  }
}
