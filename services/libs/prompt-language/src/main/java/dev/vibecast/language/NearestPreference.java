package dev.vibecast.language;

import dev.vibecast.schema.music.MusicField;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Keeps the value that is fewest places away in an order whose neighbours sound alike. */
final class NearestPreference implements Preference {

  static final NearestPreference INSTANCE = new NearestPreference();

  private final Map<MusicField, List<Object>> orders = LanguageData.orders();

  private NearestPreference() {}

  @Override
  public List<Object> rank(MusicField field, Object current, List<Object> allowed) {
    List<?> order = orders.getOrDefault(field, List.copyOf(field.type().values()));
    int from = order.indexOf(current);
    return allowed.stream()
        .sorted(Comparator.comparingInt(value -> Math.abs(order.indexOf(value) - from)))
        .toList();
  }
}
