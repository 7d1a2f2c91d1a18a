package dev.vibecast.language;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Derives density last. Density adds layers in a fixed order, so an accent forces density 6; the
 * layers in between that nobody asked for are silenced by their style {@code none}.
 */
final class LayerCount {

  private static final int MOST = 6;
  private static final List<Layer> OPTIONAL = List.of(Layer.RHYTHM, Layer.TEXTURE, Layer.ACCENT);

  private final Resolution wishes;
  private final MusicConfig base;
  private final Object[] values;
  private final Set<Layer> needed;
  private final double steps;

  /**
   * @param values the recipe being made; changed
   * @param needed layers that must sound
   * @param steps places to move the number of layers from the base
   */
  LayerCount(
      Resolution wishes, MusicConfig base, Object[] values, Set<Layer> needed, double steps) {
    this.wishes = wishes;
    this.base = base;
    this.values = values;
    this.needed = needed;
    this.steps = steps;
  }

  /** How many layers a config lets sound, mutes aside. */
  static int of(MusicConfig config) {
    return (int) EnumSet.allOf(Layer.class).stream().filter(l -> Layers.sounds(l, config)).count();
  }

  /** The fewest layers that sound together when these must. */
  static int fewest(Set<Layer> needed) {
    Set<Layer> sounding = EnumSet.of(Layer.BASS, Layer.PAD);
    sounding.addAll(needed);
    if (needed.stream().anyMatch(l -> l.compareTo(Layer.MELODY) > 0)) {
      sounding.add(Layer.MELODY);
    }
    return sounding.size();
  }

  void settle() {
    Set<Layer> sounding = EnumSet.copyOf(needed);
    sounding.add(Layer.BASS);
    sounding.add(Layer.PAD);
    sounding.addAll(fewestSet());
    int limit = Math.max(limit(), sounding.size());
    int floor = floor();
    for (Layer layer : order()) {
      boolean wanted = wants(layer) || sounding.size() < floor && maySound(layer);
      boolean melody = layer.compareTo(Layer.MELODY) <= 0 || sounding.contains(Layer.MELODY);
      if (sounding.size() + (melody ? 1 : 2) <= limit && wanted) {
        sounding.add(layer);
        if (layer.compareTo(Layer.MELODY) > 0) {
          sounding.add(Layer.MELODY);
        }
      }
    }
    apply(sounding);
  }

  private Set<Layer> fewestSet() {
    boolean high = needed.stream().anyMatch(l -> l.compareTo(Layer.MELODY) > 0);
    return high ? EnumSet.of(Layer.MELODY) : EnumSet.noneOf(Layer.class);
  }

  /** Melody first, then what the words suggest, then what the base plays. */
  private List<Layer> order() {
    List<Layer> all = List.of(Layer.MELODY, Layer.RHYTHM, Layer.TEXTURE, Layer.ACCENT);
    return all.stream().sorted((a, b) -> Boolean.compare(suggested(b), suggested(a))).toList();
  }

  private int limit() {
    int limit = wishes.maxLayers;
    return steps < 0 ? Math.min(limit, Math.max(wishes.minLayers, of(base) + whole())) : limit;
  }

  private int floor() {
    int floor = wishes.minLayers;
    return steps > 0 ? Math.max(floor, Math.min(wishes.maxLayers, of(base) + whole())) : floor;
  }

  private int whole() {
    return (int) (Math.signum(steps) * Math.ceil(Math.min(MOST, Math.abs(steps))));
  }

  /** Whether the words or the base let the layer sound. */
  private boolean wants(Layer layer) {
    if (!maySound(layer)) {
      return false;
    }
    boolean suggested = suggested(layer);
    return suggested || Layers.sounds(layer, base) && !isNone(layer);
  }

  /** Whether the words speak of the layer's style and do not silence it. */
  private boolean suggested(Layer layer) {
    MusicField field = Layers.field(layer);
    return OPTIONAL.contains(layer)
        && wishes.domains.limited(field)
        && !isNone(layer)
        && wishes.rules.stream()
            .anyMatch(r -> r.field() == field && r.wish() instanceof Wish.OneOf);
  }

  private boolean isNone(Layer layer) {
    return Layers.none(layer).filter(n -> n == values[field(layer)]).isPresent();
  }

  private boolean maySound(Layer layer) {
    Object none = Layers.none(layer).orElse(null);
    return wishes.domains.of(Layers.field(layer)).stream().anyMatch(v -> v != none);
  }

  private static int field(Layer layer) {
    return Layers.field(layer).ordinal();
  }

  private void apply(Set<Layer> sounding) {
    int density = sounding.stream().mapToInt(Layers::density).max().orElse(2);
    for (Layer layer : OPTIONAL) {
      Object none = Layers.none(layer).orElseThrow();
      if (sounding.contains(layer) && values[field(layer)] == none) {
        values[field(layer)] =
            wishes.domains.of(Layers.field(layer)).stream()
                .filter(v -> v != none)
                .findFirst()
                .orElse(none);
      } else if (!sounding.contains(layer) && Layers.density(layer) <= density) {
        values[field(layer)] = none;
      }
    }
    values[MusicField.DENSITY.ordinal()] = density;
  }
}
