package dev.vibecast.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The genres, eras, cultures and activities whose conventions Vibecast knows. */
public final class GenreTable {

  private static final GenreTable BUILT_IN = new GenreTable(LanguageData.genres());

  private final Map<String, Genre> byId = new LinkedHashMap<>();

  private GenreTable(List<Genre> genres) {
    genres.forEach(genre -> byId.put(genre.id(), genre));
  }

  /** The table that ships with Vibecast. */
  public static GenreTable builtIn() {
    return BUILT_IN;
  }

  /** All of them, in the order of the file. */
  public List<Genre> all() {
    return List.copyOf(byId.values());
  }

  /** The genre of this id, if there is one. */
  public Optional<Genre> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
