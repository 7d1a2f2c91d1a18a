package dev.vibecast.language;

import dev.vibecast.schema.music.MusicField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The conventions of the genres that were named. Of two, the first gives tempo, rhythm and bass,
 * the second the rest; the mode is one that both know, else one of the second.
 */
final class GenreWishes {

  private static final Set<MusicField> OF_THE_FIRST =
      EnumSet.of(
          MusicField.TEMPO,
          MusicField.RHYTHM,
          MusicField.BASS,
          MusicField.SWING,
          MusicField.SYNCOPATION);

  /** Fields in which a word of content goes before a convention that excludes it. */
  private static final Set<MusicField> MOOD =
      EnumSet.of(MusicField.MODE, MusicField.BRIGHTNESS, MusicField.TEXTURE);

  private GenreWishes() {}

  /** The wishes of one or two genres; further ones are not heard. */
  static List<Wish> of(List<String> ids, Span source) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Genre first = GenreTable.builtIn().find(ids.getFirst()).orElseThrow();
    Genre second = GenreTable.builtIn().find(ids.get(Math.min(1, ids.size() - 1))).orElseThrow();
    Map<MusicField, List<Object>> values = new EnumMap<>(MusicField.class);
    values.putAll(second.allowed());
    first
        .allowed()
        .forEach(
            (field, v) -> {
              if (OF_THE_FIRST.contains(field)) {
                values.put(field, v);
              }
            });
    values.put(MusicField.MODE, modes(first, second));
    List<Wish> wishes = new ArrayList<>();
    values.forEach((field, v) -> wishes.add(new Wish.OneOf(source, Strength.GENRE, field, v)));
    return wishes;
  }

  /**
   * Whether what the content words say of mode or light leaves nothing of the convention: a sad
   * clown is sad first and a clown then.
   */
  static boolean contradicts(Wish convention, List<Wish> wishes) {
    return convention instanceof Wish.OneOf genre
        && MOOD.contains(genre.field())
        && wishes.stream()
            .anyMatch(
                w ->
                    w instanceof Wish.OneOf said
                        && said.strength() == Strength.IMPLIED
                        && said.field() == genre.field()
                        && said.values().stream().noneMatch(genre.values()::contains));
  }

  private static List<Object> modes(Genre first, Genre second) {
    List<Object> both = new ArrayList<>(first.allowed().get(MusicField.MODE));
    both.retainAll(second.allowed().get(MusicField.MODE));
    return both.isEmpty() ? second.allowed().get(MusicField.MODE) : both;
  }

  /** "no techno": its drums and its harmony are avoided where they are its own. */
  static List<Wish> without(String id, Span source) {
    Genre genre = GenreTable.builtIn().find(id).orElseThrow();
    List<Wish> wishes = new ArrayList<>();
    for (MusicField field : List.of(MusicField.RHYTHM, MusicField.HARMONY_STYLE)) {
      List<Object> values = genre.allowed().get(field);
      boolean common =
          values.stream()
              .anyMatch(
                  v -> Set.of("none", "auto").contains(v.toString().toLowerCase(Locale.ROOT)));
      if (!common) {
        wishes.add(new Wish.NoneOf(source, Strength.EXPLICIT, field, values));
      }
    }
    return wishes;
  }
}
