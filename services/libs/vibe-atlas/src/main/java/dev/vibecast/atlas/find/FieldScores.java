package dev.vibecast.atlas.find;

import dev.vibecast.atlas.find.Neighbourhood.Neighbour;
import dev.vibecast.atlas.mood.Mood;
import dev.vibecast.atlas.mood.MoodMap;
import dev.vibecast.language.Preference;
import dev.vibecast.schema.music.MusicField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well each value of each field fits: a product of what the neighbours' recipes hold and of
 * what expresses the mood. On an ordered field a neighbour also speaks for the values beside its
 * own. Serves as the preference where the words leave a choice.
 */
final class FieldScores implements Preference {

  private final Balance balance;
  private final Map<MusicField, double[]> scores = new EnumMap<>(MusicField.class);

  /**
   * @param near neighbours, if words could be compared
   * @param mood of words and neighbours
   * @param wordMood of the words alone
   * @param trust how much the neighbours count against the mood, 0…1
   */
  FieldScores(
      Optional<Neighbourhood> near,
      Mood mood,
      Mood wordMood,
      MoodMap moods,
      double trust,
      Balance balance) {
    this.balance = balance;
    for (MusicField field : MusicField.values()) {
      double[] sum = moods.scores(field, mood);
      normalise(sum);
      for (int i = 0; i < sum.length; i++) {
        sum[i] *= 1 - trust;
      }
      pull(sum, moods.scores(field, wordMood), moods.scores(field, Mood.NEUTRAL));
      near.ifPresent(n -> addNeighbours(field, n, moods.ordered(field), trust, sum));
      scores.put(field, sum);
    }
  }

  /** What the words' mood changes against a neutral one. */
  private void pull(double[] sum, double[] moved, double[] neutral) {
    normalise(moved);
    normalise(neutral);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += balance.words() * (moved[i] - neutral[i]);
    }
  }

  private void addNeighbours(
      MusicField field, Neighbourhood near, boolean ordered, double trust, double[] sum) {
    double[] shares = shares(field, near, ordered);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += trust * Math.log(shares[i] + balance.floor());
    }
  }

  private double[] shares(MusicField field, Neighbourhood near, boolean ordered) {
    List<?> values = field.type().values();
    double[] shares = new double[values.size()];
    for (Neighbour neighbour : near.vibes()) {
      int at = values.indexOf(field.of(neighbour.vibe().config()));
      shares[at] += neighbour.share();
      if (ordered) {
        addBeside(shares, at, neighbour.share() * balance.beside());
      }
    }
    return shares;
  }

  private static void addBeside(double[] shares, int at, double share) {
    if (at > 0) {
      shares[at - 1] += share;
    }
    if (at + 1 < shares.length) {
      shares[at + 1] += share;
    }
  }

  /** Log preferences that add up to one as shares. */
  private static void normalise(double[] logs) {
    double highest = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      highest = Math.max(highest, log);
    }
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - highest);
    }
    for (int i = 0; i < logs.length; i++) {
      logs[i] -= highest + Math.log(sum);
    }
  }

  /** The value that fits best. */
  Object best(MusicField field) {
    List<?> values = field.type().values();
    return rank(field, values.getFirst(), new ArrayList<>(values)).getFirst();
  }

  @Override
  public List<Object> rank(MusicField field, Object current, List<Object> allowed) {
    List<?> values = field.type().values();
    double[] own = scores.get(field);
    List<Object> ranked = new ArrayList<>(allowed);
    ranked.sort(
        Comparator.comparingDouble((Object value) -> own[values.indexOf(value)]).reversed());
    return ranked;
  }
}
