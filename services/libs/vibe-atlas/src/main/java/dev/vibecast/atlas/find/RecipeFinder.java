package dev.vibecast.atlas.find;

import dev.vibecast.atlas.find.Neighbourhood.Neighbour;
import dev.vibecast.atlas.mood.Mood;
import dev.vibecast.atlas.mood.MoodMap;
import dev.vibecast.atlas.store.Atlas;
import dev.vibecast.atlas.store.AtlasRow;
import dev.vibecast.embedding.SentenceEmbedder;
import dev.vibecast.language.Obedience;
import dev.vibecast.language.Preference;
import dev.vibecast.language.PromptReader;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Provenance;
import dev.vibecast.schema.music.Reason;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.prompt.WeightedPrompt;
import java.util.List;
import java.util.Optional;

/**
 * Finds the recipe for words. The nearest vibes vote on every field, the mood of the words breaks
 * ties where they are far, and what the words say outright is obeyed. The same words always give
 * the same recipe. Thread-safe.
 */
public final class RecipeFinder {

  /** How a recipe is put together from the neighbours. */
  public enum Method {
    /** The nearest vibe's own recipe. */
    NEAREST,
    /** A vote of the neighbours. */
    BLEND
  }

  private final Atlas atlas;
  private final Optional<SentenceEmbedder> embedder;
  private final PromptReader reader;
  private final MoodMap moods;
  private final Method method;
  private final Balance balance;

  /**
   * @param embedder gives vectors of prompts, by the model that the atlas was made with
   * @throws IllegalArgumentException when it is another model
   */
  public RecipeFinder(
      Atlas atlas,
      SentenceEmbedder embedder,
      PromptReader reader,
      MoodMap moods,
      Method method,
      Balance balance) {
    this(atlas, Optional.of(embedder), reader, moods, method, balance);
    if (!atlas.manifest().model().equals(embedder.modelId())) {
      throw new IllegalArgumentException(
          "the atlas was made with %s; prompts are read by %s"
              .formatted(atlas.manifest().model(), embedder.modelId()));
    }
  }

  private RecipeFinder(
      Atlas atlas,
      Optional<SentenceEmbedder> embedder,
      PromptReader reader,
      MoodMap moods,
      Method method,
      Balance balance) {
    this.atlas = atlas;
    this.embedder = embedder;
    this.reader = reader;
    this.moods = moods;
    this.method = method;
    this.balance = balance;
  }

  /** With everything that ships with Vibecast beside atlas and model. */
  public RecipeFinder(Atlas atlas, SentenceEmbedder embedder) {
    this(atlas, embedder, PromptReader.builtIn(), MoodMap.builtIn(), Method.BLEND, Balance.DEFAULT);
  }

  /**
   * Without a sentence model, for machines on which it does not load: the words' wishes, genres and
   * moods decide, and the vibe of the nearest mood gives title and colours.
   */
  public static RecipeFinder withoutModel(Atlas atlas) {
    return new RecipeFinder(
        atlas,
        Optional.empty(),
        readerFor(atlas),
        MoodMap.builtIn(),
        Method.BLEND,
        Balance.DEFAULT);
  }

  /** A reader that knows the words of an atlas. */
  public static PromptReader readerFor(Atlas atlas) {
    return AtlasWords.readerFor(
        atlas.rows().stream().filter(row -> !row.noisy()).map(AtlasRow::text).toList());
  }

  /** The atlas that is searched. */
  public Atlas atlas() {
    return atlas;
  }

  /** The recipe for prompts when nothing plays. */
  public Recipe find(List<WeightedPrompt> prompts) {
    return find(prompts, Optional.empty());
  }

  /**
   * The recipe for prompts.
   *
   * @param prompts at least one, weights not all zero; a negative weight keeps away
   * @param playing what plays now: "same, but darker" changes it
   */
  public Recipe find(List<WeightedPrompt> prompts, Optional<Recipe> playing) {
    Query query = Query.of(prompts, reader, embedder);
    if (query.reading().relative() && playing.isPresent()) {
      Recipe changed = Obedience.obey(query.reading(), playing.get(), Preference.nearest());
      return explained(changed, Reasons.ofChange(changed, query.reading()));
    }
    Optional<Neighbourhood> near =
        query.wanted().map(wanted -> Neighbourhood.of(atlas, wanted, query.unwanted(), balance));
    double trust = near.map(n -> balance.trust(n.nearest().similarity())).orElse(0.0);
    Mood mood = MoodGuess.of(query.reading(), near, trust * balance.moodOfNeighbours());
    Mood wordMood = MoodGuess.of(query.reading(), Optional.empty(), 0);
    FieldScores scores = new FieldScores(near, mood, wordMood, moods, trust, balance);
    Recipe base = base(near, mood, query.reading().genres(), scores);
    Recipe obeyed = Obedience.obey(query.reading(), base, scores);
    return explained(obeyed, Reasons.of(obeyed, query.reading(), near));
  }

  private Recipe base(
      Optional<Neighbourhood> near, Mood mood, List<String> genres, FieldScores scores) {
    Neighbour nearest =
        near.map(Neighbourhood::nearest).orElseGet(() -> MoodNeighbour.of(atlas, mood, genres));
    Provenance provenance =
        new Provenance(
            "retrieval",
            nearest.vibe().id(),
            Math.round(nearest.similarity() * 1e4) / 1e4,
            List.of());
    // Exact wishes of other people's words, such as 92 bpm, are not wishes of these.
    Recipe authored = nearest.vibe().recipe(provenance).withOverrides(Overrides.NONE);
    return method == Method.NEAREST ? authored : blended(authored, scores);
  }

  /** The root is free and stays; layers that the vote silences lower the density again. */
  private static Recipe blended(Recipe authored, FieldScores scores) {
    MusicConfig config = authored.config();
    config = config.with(MusicField.REGISTER_MIN_OCT, 1);
    config = config.with(MusicField.REGISTER_MAX_OCT, scores.best(MusicField.REGISTER_MAX_OCT));
    for (MusicField field : MusicField.values()) {
      boolean done = field == MusicField.ROOT || field == MusicField.REGISTER_MAX_OCT;
      config = done ? config : config.with(field, value(field, config, scores));
    }
    return authored.withConfig(config);
  }

  private static Object value(MusicField field, MusicConfig config, FieldScores scores) {
    Object best = scores.best(field);
    return field == MusicField.REGISTER_MIN_OCT
        ? Math.min((int) best, config.registerMaxOct())
        : best;
  }

  private static Recipe explained(Recipe recipe, List<Reason> reasons) {
    Provenance from = recipe.provenance();
    return new Recipe(
        recipe.thinking(),
        recipe.title(),
        recipe.config(),
        recipe.overrides(),
        recipe.palettes(),
        new Provenance(from.source(), from.reference(), from.similarity(), from.unmet(), reasons));
  }
}
