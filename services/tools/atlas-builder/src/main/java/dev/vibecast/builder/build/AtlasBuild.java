package dev.vibecast.builder.build;

import dev.vibecast.atlas.mood.MoodMap;
import dev.vibecast.atlas.store.AtlasVibe;
import dev.vibecast.atlas.store.AtlasWriter;
import dev.vibecast.builder.build.RecipeChoice.Choice;
import dev.vibecast.builder.candidates.CandidateMaker;
import dev.vibecast.builder.corpus.Corpus;
import dev.vibecast.builder.corpus.CorpusVibe;
import dev.vibecast.builder.files.Sha256;
import dev.vibecast.embedding.SentenceEmbedder;
import dev.vibecast.language.GenreTable;
import dev.vibecast.schema.ContractJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Corpus in, atlas out: texts with and without typing errors, vectors, splits, candidates, the best
 * of them. The same corpus, plan and scores give the same bytes.
 */
public final class AtlasBuild {

  private final AtlasPlan plan;
  private final SentenceEmbedder embedder;
  private final Progress progress;

  public AtlasBuild(AtlasPlan plan, SentenceEmbedder embedder, Progress progress) {
    this.plan = plan;
    this.embedder = embedder;
    this.progress = progress;
  }

  /**
   * Builds.
   *
   * @throws IllegalArgumentException when the corpus holds no vibe
   */
  public BuiltAtlas build(Corpus corpus) {
    List<CorpusVibe> vibes = corpus.vibes();
    if (vibes.isEmpty()) {
      throw new IllegalArgumentException("the corpus holds no vibe that can be read");
    }
    AtlasTexts texts = AtlasTexts.of(vibes, embedder, plan.seed(), progress);
    CandidateMaker maker = new CandidateMaker(MoodMap.builtIn(), GenreTable.builtIn(), plan.seed());
    List<Choice> choices = new RecipeChoice(maker, plan, progress).choose(vibes);
    List<AtlasVibe> atlasVibes = new ArrayList<>();
    for (int i = 0; i < vibes.size(); i++) {
      atlasVibes.add(atlasVibe(vibes.get(i), texts, choices.get(i), i));
    }
    byte[] file =
        AtlasWriter.write(
            plan.name(),
            embedder.modelId(),
            sources(vibes),
            atlasVibes,
            texts.rows(),
            texts.vectors());
    return new BuiltAtlas(file, DataCard.of(plan, corpus, atlasVibes, texts, choices));
  }

  private static AtlasVibe atlasVibe(CorpusVibe vibe, AtlasTexts texts, Choice choice, int index) {
    return new AtlasVibe(
        vibe.id(),
        vibe.title(),
        vibe.scope(),
        vibe.tags(),
        texts.splits().get(index),
        vibe.genre(),
        new TreeMap<>(vibe.affect()),
        vibe.why(),
        choice.candidate().config(),
        choice.candidate().overrides(),
        PaletteMaker.of(vibe.palette()));
  }

  private Map<String, String> sources(List<CorpusVibe> vibes) {
    return Map.of(
        "corpus_sha256", digest(vibes),
        "candidates", String.valueOf(plan.candidates()),
        "seed", String.valueOf(plan.seed()),
        "judge", plan.judge().version());
  }

  /** SHA-256 of what an atlas takes from its vibes, hexadecimal. */
  public static String digest(List<CorpusVibe> vibes) {
    Sha256 digest = new Sha256();
    for (CorpusVibe vibe : vibes) {
      digest
          .and(vibe.id())
          .and(ContractJson.write(new TreeMap<>(vibe.texts())))
          .and(ContractJson.write(new TreeMap<>(vibe.reading())))
          .and(ContractJson.write(new TreeMap<>(vibe.affect())));
    }
    return digest.hex();
  }

  /**
   * What a build gives.
   *
   * @param file bytes of the atlas file
   * @param dataCard Markdown for people: what the atlas holds and how it was made
   */
  public record BuiltAtlas(byte[] file, String dataCard) {}
}
