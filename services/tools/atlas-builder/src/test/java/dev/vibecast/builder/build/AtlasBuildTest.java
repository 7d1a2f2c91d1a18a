package dev.vibecast.builder.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vibecast.atlas.store.Atlas;
import dev.vibecast.atlas.store.AtlasFile;
import dev.vibecast.builder.AtlasBuilder;
import dev.vibecast.builder.Vibes;
import dev.vibecast.builder.build.AtlasBuild.BuiltAtlas;
import dev.vibecast.builder.corpus.Corpus;
import dev.vibecast.builder.corpus.CorpusVibe;
import dev.vibecast.builder.judge.CandidateJudge;
import dev.vibecast.builder.judge.FirstChoice;
import dev.vibecast.builder.judge.ScoreBook;
import dev.vibecast.embedding.MiniLmEmbedder;
import dev.vibecast.embedding.SentenceEmbedder;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.scorers.candidates.Candidate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasBuildTest {

  private static final SentenceEmbedder MODEL = new MiniLmEmbedder();
  private static final Progress SILENT = (_, _, _) -> {};
  private static final Corpus CORPUS =
      new Corpus(
          List.of(
              Vibes.of(
                  "cave", "dark cave", "a deep cave where water drips", Map.of("space", "vast")),
              Vibes.of("cave-again", "dark cave", "a beach in summer", Map.of("space", "large")),
              Vibes.of(
                  "arcade", "loud arcade", "machines blink and ring", Map.of("tempo", "fast"))),
          List.of());

  @TempDir Path folder;

  @Test
  void building_again_gives_the_same_bytes() {
    assertThat(build(new FirstChoice()).file()).isEqualTo(build(new FirstChoice()).file());
  }

  @Test
  void a_text_that_was_there_before_is_left_out() throws IOException {
    Atlas atlas = atlas(build(new FirstChoice()));

    assertThat(atlas.vibes()).hasSize(3);
    assertThat(atlas.rows().stream().filter(row -> !row.noisy())).hasSize(5);
    assertThat(atlas.manifest().sources()).containsKeys("corpus_sha256", "seed", "judge");
  }

  @Test
  void the_best_candidate_is_kept_and_scores_are_asked_once() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    CandidateJudge likesHeight =
        new CandidateJudge() {
          @Override
          public String version() {
            return "height";
          }

          @Override
          public double[] scores(CorpusVibe vibe, List<Candidate> candidates) {
            asked.incrementAndGet();
            return candidates.stream()
                .mapToDouble(c -> c.config().registerMaxOct() / 10.0)
                .toArray();
          }
        };
    Path scores = folder.resolve("scores.jsonl");

    byte[] first = build(new ScoreBook(likesHeight, scores)).file();
    Files.writeString(scores, Files.readString(scores) + "{\"key\":\"cut");
    byte[] second = build(new ScoreBook(likesHeight, scores)).file();

    assertThat(second).isEqualTo(first);
    assertThat(asked).hasValue(3);
  }

  @Test
  void a_corpus_without_a_vibe_is_refused() {
    assertThatThrownBy(
            () ->
                new AtlasBuild(plan(new FirstChoice()), MODEL, SILENT)
                    .build(new Corpus(List.of(), List.of())))
        .hasMessage("the corpus holds no vibe that can be read");
  }

  @Test
  void a_file_and_its_card_are_written() throws IOException {
    Path corpus = folder.resolve("own.jsonl");
    Files.write(corpus, ContractJson.write(CORPUS.vibes().getFirst()));
    Path out = folder.resolve("own.atlas");

    AtlasBuilder.build(corpus, out, plan(new FirstChoice()), SILENT);

    assertThat(AtlasFile.read(out).vibes()).hasSize(1);
    assertThat(Files.readString(folder.resolve("own.atlas.md"), StandardCharsets.UTF_8))
        .startsWith("# Atlas \"own\"");
  }

  private Atlas atlas(BuiltAtlas built) throws IOException {
    return AtlasFile.read(Files.write(folder.resolve("built.atlas"), built.file()));
  }

  private static BuiltAtlas build(CandidateJudge judge) {
    return new AtlasBuild(plan(judge), MODEL, SILENT).build(CORPUS);
  }

  private static AtlasPlan plan(CandidateJudge judge) {
    return new AtlasPlan("own", 5, 1, 1, judge);
  }
}
