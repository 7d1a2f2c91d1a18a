package dev.vibecast.builder.build;

import dev.vibecast.atlas.store.AtlasRow;
import dev.vibecast.atlas.store.AtlasVibe;
import dev.vibecast.atlas.store.Level;
import dev.vibecast.atlas.store.Split;
import dev.vibecast.builder.build.RecipeChoice.Choice;
import dev.vibecast.builder.corpus.Corpus;
import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.MusicField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an atlas holds and how it was made, as Markdown for people. */
final class DataCard {

  private static final List<MusicField> SHOWN =
      List.of(
          MusicField.TEMPO,
          MusicField.MODE,
          MusicField.BRIGHTNESS,
          MusicField.SPACE,
          MusicField.DENSITY,
          MusicField.BASS,
          MusicField.PAD,
          MusicField.MELODY,
          MusicField.RHYTHM,
          MusicField.TEXTURE,
          MusicField.ACCENT,
          MusicField.HARMONY_STYLE);

  private DataCard() {}

  static String of(
      AtlasPlan plan,
      Corpus corpus,
      List<AtlasVibe> vibes,
      AtlasTexts texts,
      List<Choice> choices) {
    List<Choice> judged = choices.stream().filter(c -> c.scores().length > 0).toList();
    return """
        # Atlas "%s"

        %d vibes, %d texts (%d with typing errors put in), %d lines of the corpus skipped.

        | | |
        | --- | --- |
        | texts by level | %s |
        | vibes by split | %s |
        | vibes by scope | %s |
        | candidates per vibe | %d |
        | chosen by | %s |
        | vibes whose candidates were judged | %d of %d |
        | of them, author's first choice kept | %s %% |
        | mean score of first choice, of chosen | %s, %s |

        ## How often each value was chosen, in %%

        | field | |
        | --- | --- |
        %s"""
        .formatted(
            plan.name(),
            vibes.size(),
            texts.rows().size(),
            texts.rows().stream().filter(AtlasRow::noisy).count(),
            corpus.problems().size(),
            counts(texts.rows(), row -> row.level().key(), names(Level.values(), Level::key)),
            counts(vibes, v -> v.split().key(), names(Split.values(), Split::key)),
            counts(vibes, AtlasVibe::scope, List.of("scene", "character")),
            plan.candidates(),
            plan.judge().version(),
            judged.size(),
            choices.size(),
            percent(judged.stream().filter(c -> c.index() == 0).count(), judged.size()),
            mean(judged, c -> c.scores()[0]),
            mean(judged, c -> c.scores()[c.index()]),
            SHOWN.stream().map(field -> row(field, vibes)).collect(Collectors.joining()));
  }

  private static <E> List<String> names(E[] values, Function<E, String> name) {
    return Arrays.stream(values).map(name).toList();
  }

  private static <T> String counts(List<T> all, Function<T, String> key, List<String> order) {
    Map<String, Long> counts =
        all.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    return order.stream()
        .map(name -> name + " " + counts.getOrDefault(name, 0L))
        .collect(Collectors.joining(", "));
  }

  private static String row(MusicField field, List<AtlasVibe> vibes) {
    String shares =
        field.type().values().stream()
            .map(value -> name(value) + " " + percent(count(field, value, vibes), vibes.size()))
            .collect(Collectors.joining(", "));
    return "| `%s` | %s |%n".formatted(field.key(), shares).replace("\r\n", "\n");
  }

  private static long count(MusicField field, Object value, List<AtlasVibe> vibes) {
    return vibes.stream().filter(v -> field.of(v.config()).equals(value)).count();
  }

  private static String name(Object value) {
    return value instanceof Label label ? label.label() : String.valueOf(value);
  }

  private static String percent(long part, long all) {
    return String.valueOf(Math.round(100.0 * part / Math.max(1, all)));
  }

  private static String mean(List<Choice> choices, Function<Choice, Double> score) {
    return String.format(
        Locale.ROOT, "%.3f", choices.stream().mapToDouble(score::apply).average().orElse(0));
  }
}
