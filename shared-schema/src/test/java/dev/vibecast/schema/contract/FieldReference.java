package dev.vibecast.schema.contract;

import dev.vibecast.schema.music.ChordChangeBars;
import dev.vibecast.schema.music.FieldType;
import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.OrderedLabel;
import dev.vibecast.schema.music.Tempo;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The reference of the recipe fields as Markdown. */
final class FieldReference {

  /** File name below the docs of this module. */
  static final String FILE = "fields.md";

  private static final String INTRODUCTION =
      """
      # The recipe fields

      Generated from `MusicField`; do not edit. To rewrite it:
      `%s`

      People and models write the words. The figure behind a word is its place on the field's scale
      from 0 to 1. A field marked ⋆ also takes, in a live update, `{"step": n}` (n places along its
      words, staying at the ends) and `{"value": x}` (any place on the scale). A field that a config
      leaves out takes its default.

      | | field | values | default | what it does |
      | --- | --- | --- | --- | --- |
      """;

  private FieldReference() {}

  static String markdown() {
    return INTRODUCTION.formatted(CommittedFiles.HOW_TO_WRITE)
        + Arrays.stream(MusicField.values()).map(FieldReference::row).collect(Collectors.joining());
  }

  private static String row(MusicField field) {
    return "| %s | `%s` | %s | %s | %s |\n"
        .formatted(
            field.steppable() ? "⋆" : "",
            field.key(),
            values(field),
            written(field.defaultValue()),
            field.description());
  }

  private static String values(MusicField field) {
    return switch (field.type()) {
      case FieldType.Labels labels ->
          labels.labels().stream().map(FieldReference::label).collect(Collectors.joining(" · "));
      case FieldType.Range range -> range(range, field.steppable());
      case FieldType.Choice choice ->
          choice.numbers().stream().map(String::valueOf).collect(Collectors.joining(" · "));
      case FieldType.Flag flag -> "`true` · `false`";
    };
  }

  private static String range(FieldType.Range range, boolean steppable) {
    return IntStream.rangeClosed(range.min(), range.max())
        .mapToObj(
            n ->
                steppable
                    ? n + " " + figure((n - range.min()) / (double) (range.max() - range.min()))
                    : Integer.toString(n))
        .collect(Collectors.joining(" · "));
  }

  private static String label(Label label) {
    String word = written(label);
    return switch (label) {
      case Tempo tempo -> "%s %s (%d BPM)".formatted(word, figure(tempo.value()), tempo.bpm());
      case ChordChangeBars chord -> "%s (%s × a bar)".formatted(word, figure(chord.bars()));
      case OrderedLabel ordered -> word + " " + figure(ordered.value());
      default -> word;
    };
  }

  private static String written(Object value) {
    return "`" + (value instanceof Label label ? label.label() : value) + "`";
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
  }
}
