package dev.vibecast.atlas.find;

import dev.vibecast.atlas.find.Neighbourhood.Neighbour;
import dev.vibecast.language.Reading;
import dev.vibecast.language.Wish;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Reason;
import dev.vibecast.schema.music.Recipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** Says of every field what decided it: a word, a row, several rows, or the mood. */
final class Reasons {

  private static final String MOOD = "mood of the words";
  private static final int MAX_WORD_CHARS = 60;

  private Reasons() {}

  /** Of a recipe that the neighbours voted for, or the mood of the words where there are none. */
  static List<Reason> of(Recipe recipe, Reading reading, Optional<Neighbourhood> near) {
    return of(recipe, reading, (field, value) -> near.map(n -> rows(field, value, n)).orElse(MOOD));
  }

  /** Of a recipe that changes what played. */
  static List<Reason> ofChange(Recipe recipe, Reading reading) {
    return of(recipe, reading, (_, _) -> "what played before");
  }

  private static List<Reason> of(
      Recipe recipe, Reading reading, BiFunction<MusicField, Object, String> otherwise) {
    List<Reason> reasons = new ArrayList<>();
    for (MusicField field : MusicField.values()) {
      Object value = field.of(recipe.config());
      String by = word(field, value, reading).orElseGet(() -> otherwise.apply(field, value));
      reasons.add(new Reason(field.key(), by));
    }
    for (Wish wish : reading.wishes()) {
      exact(wish).ifPresent(key -> reasons.add(new Reason(key, quoted(wish))));
    }
    return List.copyOf(reasons);
  }

  /** The last wish about the field that its value keeps: later wishes prevail. */
  private static Optional<String> word(MusicField field, Object value, Reading reading) {
    return reading.wishes().stream()
        .filter(wish -> speaksOf(wish, field, value))
        .reduce((earlier, later) -> later)
        .map(Reasons::quoted);
  }

  private static boolean speaksOf(Wish wish, MusicField field, Object value) {
    return switch (wish) {
      case Wish.OneOf one -> one.field() == field && one.values().contains(value);
      case Wish.NoneOf none -> none.field() == field && !none.values().contains(value);
      case Wish.AnyOf any ->
          any.choices().stream().anyMatch(c -> c.field() == field && c.value().equals(value));
      case Wish.AtMost most -> most.field() == field;
      case Wish.AtLeast least -> least.field() == field;
      case Wish.Shift shift -> shift.field() == field;
      case Wish.Bpm _, Wish.TempoChange _ -> field == MusicField.TEMPO;
      default -> false;
    };
  }

  private static Optional<String> exact(Wish wish) {
    return switch (wish) {
      case Wish.Bpm _ -> Optional.of("bpm");
      case Wish.Metre _ -> Optional.of("meter");
      case Wish.Mute _, Wish.Solo _, Wish.Level _ -> Optional.of("mix");
      default -> Optional.empty();
    };
  }

  private static String quoted(Wish wish) {
    String words = wish.source().text();
    return "words \"" + (words.length() <= MAX_WORD_CHARS ? words : cut(words)) + "\"";
  }

  private static String cut(String words) {
    int end = Character.isHighSurrogate(words.charAt(MAX_WORD_CHARS - 1)) ? 1 : 0;
    return words.substring(0, MAX_WORD_CHARS - end) + "…";
  }

  private static String rows(MusicField field, Object value, Neighbourhood near) {
    List<Neighbour> holders =
        near.vibes().stream().filter(n -> field.of(n.vibe().config()).equals(value)).toList();
    if (holders.isEmpty()) {
      return MOOD;
    }
    double share = holders.stream().mapToDouble(Neighbour::share).sum();
    Neighbour first = holders.getFirst();
    return holders.size() == 1
        ? String.format(Locale.ROOT, "%s at %.2f", first.vibe().id(), first.similarity())
        : String.format(
            Locale.ROOT,
            "%s at %.2f and %d more, %.0f %% of the vote",
            first.vibe().id(),
            first.similarity(),
            holders.size() - 1,
            100 * share);
  }
}
