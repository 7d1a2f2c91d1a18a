package dev.vibecast.builder.candidates;

import dev.vibecast.atlas.mood.Mood;
import dev.vibecast.atlas.mood.MoodMap;
import dev.vibecast.builder.corpus.CorpusVibe;
import dev.vibecast.builder.corpus.MusicalReading;
import dev.vibecast.language.Genre;
import dev.vibecast.language.GenreTable;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Tempo;
import dev.vibecast.scorers.candidates.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Makes recipes that may answer a vibe. What the author said is kept; where the author named
 * several values, or none, candidates differ. The first takes the author's first choice everywhere
 * and the value that expresses the mood best elsewhere.
 */
public final class CandidateMaker {

  /** How much of the author's first choice further candidates take. */
  private static final double FIRST_CHOICE = 0.6;

  private final MoodMap moods;
  private final GenreTable genres;
  private final long seed;

  /**
   * @param seed decides every random choice
   */
  public CandidateMaker(MoodMap moods, GenreTable genres, long seed) {
    this.moods = moods;
    this.genres = genres;
    this.seed = seed;
  }

  /** Candidates for a vibe; the same vibe gives the same, whatever stands around it. */
  public List<Candidate> make(CorpusVibe vibe, int count) {
    SplittableRandom random = new SplittableRandom(seed * 31 + vibe.id().hashCode());
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      candidates.add(candidate(vibe, i == 0, random.split()));
    }
    return List.copyOf(candidates);
  }

  private Candidate candidate(CorpusVibe vibe, boolean first, SplittableRandom random) {
    MusicalReading reading = vibe.music();
    Optional<Genre> genre = Optional.ofNullable(vibe.genre()).flatMap(genres::find);
    Map<MusicField, Object> values = new EnumMap<>(MusicField.class);
    Mood mood = Mood.ofRatings(vibe.affect());
    for (MusicField field : MusicField.values()) {
      List<Object> said = reading.allowed().get(field);
      values.put(
          field,
          said == null
              ? drawn(field, mood, genre, first, random)
              : chosen(said, first, random.nextDouble()));
    }
    if (reading.overrides().bpm() != null) {
      values.put(MusicField.TEMPO, nearest(reading.overrides().bpm()));
    }
    FreeFields.settle(values, reading.allowed().keySet());
    return new Candidate(config(values), reading.overrides());
  }

  private static Object chosen(List<Object> said, boolean first, double draw) {
    if (first || said.size() == 1 || draw < FIRST_CHOICE) {
      return said.getFirst();
    }
    double rest = (draw - FIRST_CHOICE) / (1 - FIRST_CHOICE);
    return said.get(1 + (int) (rest * (said.size() - 1)));
  }

  private Object drawn(
      MusicField field, Mood mood, Optional<Genre> genre, boolean first, SplittableRandom random) {
    List<?> values = field.type().values();
    if (!moods.knows(field)) {
      return values.get(random.nextInt(values.size()));
    }
    if (field == MusicField.TEMPO && genre.isPresent()) {
      return nearest((genre.get().minBpm() + genre.get().maxBpm()) / 2);
    }
    double[] scores = moods.scores(field, mood);
    Optional<List<Object>> usual = genre.map(g -> g.allowed().get(field)).filter(Objects::nonNull);
    for (int i = 0; i < scores.length; i++) {
      Object value = values.get(i);
      if (usual.isPresent() && !usual.get().contains(value)) {
        scores[i] = Double.NEGATIVE_INFINITY;
      }
    }
    return values.get(first ? Draw.best(scores) : Draw.bySoftmax(scores, random.nextDouble()));
  }

  private static Tempo nearest(double bpm) {
    return Arrays.stream(Tempo.values())
        .min(Comparator.comparingDouble(tempo -> Math.abs(tempo.bpm() - bpm)))
        .orElseThrow();
  }

  private static MusicConfig config(Map<MusicField, Object> values) {
    MusicConfig config = MusicConfig.defaults();
    Object low = values.get(MusicField.REGISTER_MIN_OCT);
    Object high = values.get(MusicField.REGISTER_MAX_OCT);
    config = config.with(MusicField.REGISTER_MIN_OCT, 1);
    config = config.with(MusicField.REGISTER_MAX_OCT, Math.max((int) low, (int) high));
    for (MusicField field : MusicField.values()) {
      if (field != MusicField.REGISTER_MAX_OCT) {
        config = config.with(field, values.get(field));
      }
    }
    return config;
  }
}
