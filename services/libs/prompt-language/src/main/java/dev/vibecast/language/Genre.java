package dev.vibecast.language;

import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Require;
import dev.vibecast.schema.music.MusicField;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The convention of a genre, era, culture or activity.
 *
 * @param id stable name
 * @param names what people type for it, by two-letter language code, at least one
 * @param minBpm slowest usual tempo, beats per minute
 * @param maxBpm fastest usual tempo, beats per minute
 * @param allowed the values that keep the convention, best first, for the fields it speaks of
 */
public record Genre(
    String id,
    Map<String, List<String>> names,
    double minBpm,
    double maxBpm,
    Map<MusicField, List<Object>> allowed) {

  public Genre {
    Require.id("id", id);
    names = Map.copyOf(Require.present("names", names));
    Require.range("minBpm", minBpm, Wish.MIN_BPM, Wish.MAX_BPM);
    Require.range("maxBpm", maxBpm, minBpm, Wish.MAX_BPM);
    Map<MusicField, List<Object>> copy = new EnumMap<>(MusicField.class);
    copy.putAll(allowed);
    copy.forEach((field, values) -> values.forEach(value -> Choice.check(field, value)));
    if (copy.values().stream().anyMatch(List::isEmpty)) {
      throw new InvalidContractException(id + ".allowed", "has a field without values");
    }
    allowed = Collections.unmodifiableMap(copy);
  }
}
