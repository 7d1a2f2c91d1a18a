package dev.vibecast.atlas.mood;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.MusicField;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How well each value of each recipe field expresses a mood. Ordered fields have a place on their
 * scale that is linear in the mood; other fields a score per label. Directions and sizes follow
 * Eerola, Friberg and Bresin, "Emotional expression in music: contribution, linearity, and
 * additivity of primary musical cues" (Frontiers in Psychology 4, 2013), section "Results", where
 * cues add without interactions; fields that the study does not know follow convention.
 */
public final class MoodMap {

  private static final String RESOURCE = "/mood/mood-map.json";

  /** How far a label may lie from the place that the mood asks for, in label steps squared. */
  private static final double SPREAD = 0.5;

  private final Table table;

  private MoodMap(Table table) {
    this.table = table;
  }

  /** The map that ships with Vibecast. */
  public static MoodMap builtIn() {
    try (InputStream in = MoodMap.class.getResourceAsStream(RESOURCE)) {
      return new MoodMap(ContractJson.readStrict(in.readAllBytes(), Table.class));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** Whether the field's values lie on a scale, so that neighbours on it sound alike. */
  public boolean ordered(MusicField field) {
    return table.ordered().containsKey(field.key())
        || field == MusicField.REGISTER_MIN_OCT
        || field == MusicField.REGISTER_MAX_OCT;
  }

  /** Whether mood says anything about the field; it does not about the root. */
  public boolean knows(MusicField field) {
    return field != MusicField.ROOT;
  }

  /**
   * Natural logarithms of unnormalised preference, one per value in the order of the field's type;
   * zeros where mood says nothing.
   */
  public double[] scores(MusicField field, Mood mood) {
    List<?> values = field.type().values();
    if (!knows(field)) {
      return new double[values.size()];
    }
    Nominal nominal = table.nominal().get(field.key());
    if (nominal != null) {
      return values.stream().mapToDouble(value -> nominal.score(value, mood)).toArray();
    }
    double place = place(field, mood);
    double[] scores = new double[values.size()];
    Arrays.setAll(scores, i -> -(i - place) * (i - place) / SPREAD);
    return scores;
  }

  /** Where an ordered field stands, in label steps from its first value; held at both ends. */
  public double place(MusicField field, Mood mood) {
    int last = field.type().values().size() - 1;
    double place =
        switch (field) {
          case REGISTER_MIN_OCT -> lowestOctave(mood) - 1;
          case REGISTER_MAX_OCT -> lowestOctave(mood) + octaves(mood) - 1;
          default -> table.ordered().get(field.key()).of(mood);
        };
    return Math.clamp(place, 0, last);
  }

  private double lowestOctave(Mood mood) {
    return Math.round(table.register().get("centre").of(mood) - octaves(mood) / 2.0);
  }

  private long octaves(Mood mood) {
    return 1 + Math.clamp(Math.round(table.register().get("span").of(mood)), 0, 2);
  }

  private record Table(
      Map<String, LinearTerm> ordered,
      Map<String, LinearTerm> register,
      Map<String, Nominal> nominal) {}

  private record Nominal(double gain, boolean normalised, Map<String, LinearTerm> labels) {

    double score(Object value, Mood mood) {
      String name = value instanceof Label label ? label.label() : String.valueOf(value);
      LinearTerm term = labels.get(name);
      return normalised ? term.bias() + gain * term.normalised(mood) : gain * term.of(mood);
    }
  }
}
