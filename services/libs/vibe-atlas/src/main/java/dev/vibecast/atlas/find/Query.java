package dev.vibecast.atlas.find;

import dev.vibecast.embedding.SentenceEmbedder;
import dev.vibecast.embedding.UnitVectors;
import dev.vibecast.language.AffectDimension;
import dev.vibecast.language.PromptReader;
import dev.vibecast.language.Reading;
import dev.vibecast.language.Wish;
import dev.vibecast.schema.prompt.WeightedPrompt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What prompts ask for: one reading of all their words, and vectors of what is wanted and what is
 * not.
 *
 * @param reading wishes of all prompts, those of heavier prompts later, where they prevail
 * @param wanted unit vector between the prompts with positive weight; empty when their words say
 *     nothing that can be compared
 * @param unwanted unit vectors of prompts with negative weight
 */
record Query(Reading reading, Optional<float[]> wanted, List<Unwanted> unwanted) {

  /**
   * A prompt that the music shall stay away from.
   *
   * @param vector of its words
   * @param share its weight against all weights, 0…1
   */
  record Unwanted(float[] vector, double share) {}

  static Query of(
      List<WeightedPrompt> prompts, PromptReader reader, Optional<SentenceEmbedder> embedder) {
    List<WeightedPrompt> lightFirst =
        prompts.stream().sorted(Comparator.comparingDouble(p -> Math.abs(p.weight()))).toList();
    List<Reading> readings = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    List<Double> wantedWeights = new ArrayList<>();
    List<Unwanted> unwanted = new ArrayList<>();
    double all = prompts.stream().mapToDouble(p -> Math.abs(p.weight())).sum();
    for (WeightedPrompt prompt : lightFirst) {
      // "drums" with a negative weight asks for what "no drums" asks for.
      boolean refused = prompt.weight() < 0;
      Reading reading = reader.read(refused ? "no " + prompt.text() : prompt.text());
      readings.add(reading);
      weights.add(Math.abs(prompt.weight()) / all);
      if (refused) {
        double share = Math.abs(prompt.weight()) / all;
        embedder.ifPresent(e -> unwanted.add(new Unwanted(e.embed(prompt.text()), share)));
      } else {
        compared(prompt.text(), reading)
            .ifPresent(
                text -> {
                  wanted.add(text);
                  wantedWeights.add(prompt.weight());
                });
      }
    }
    return new Query(merged(readings, weights), mix(wanted, wantedWeights, embedder), unwanted);
  }

  /** What is left of the words; words of which nothing was understood are taken as they are. */
  private static Optional<String> compared(String text, Reading reading) {
    if (!reading.residual().isBlank()) {
      return Optional.of(reading.residual());
    }
    boolean unknown = reading.wishes().isEmpty() && text.codePoints().anyMatch(Character::isLetter);
    return unknown ? Optional.of(text) : Optional.empty();
  }

  private static Optional<float[]> mix(
      List<String> texts, List<Double> weights, Optional<SentenceEmbedder> embedder) {
    if (texts.isEmpty() || weights.stream().allMatch(w -> w == 0)) {
      return Optional.empty();
    }
    return embedder.map(e -> UnitVectors.mix(e.embedAll(texts), weights));
  }

  private static Reading merged(List<Reading> readings, List<Double> weights) {
    if (readings.size() == 1) {
      return readings.getFirst();
    }
    List<Wish> wishes = readings.stream().flatMap(r -> r.wishes().stream()).toList();
    Set<String> genres = new LinkedHashSet<>();
    readings.reversed().forEach(r -> genres.addAll(r.genres()));
    Map<AffectDimension, Double> affect = new EnumMap<>(AffectDimension.class);
    for (int i = 0; i < readings.size(); i++) {
      double weight = weights.get(i);
      readings
          .get(i)
          .affect()
          .forEach((dimension, value) -> affect.merge(dimension, weight * value, Double::sum));
    }
    Reading heaviest = readings.getLast();
    return new Reading(
        heaviest.text(),
        heaviest.language(),
        heaviest.residual(),
        wishes,
        List.copyOf(genres),
        affect,
        readings.stream().allMatch(Reading::relative));
  }
}
