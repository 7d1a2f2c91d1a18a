package dev.vibecast.language;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.Meter;
import dev.vibecast.schema.music.MusicField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The wishes of a reading that are in force: stronger ones are laid first, of equally strong ones
 * the later; what no longer fits is dropped. It depends on the words alone, so that who obeys and
 * who judges agree.
 */
final class Resolution {

  private static final Set<String> RESTFUL = Set.of("sleep", "meditation", "spa", "lullaby");
  private static final double REST_AROUSAL = -3;
  private static final double REST_TENSION = -2;

  final Domains domains = new Domains();
  final List<Rule> rules = new ArrayList<>();
  final List<Wish.AnyOf> instruments = new ArrayList<>();
  final Set<Layer> muted = EnumSet.noneOf(Layer.class);
  final Set<Layer> solo = EnumSet.noneOf(Layer.class);
  final List<Wish.Level> levels = new ArrayList<>();
  final List<Wish.Shift> shifts = new ArrayList<>();
  final List<Wish.TempoChange> tempoChanges = new ArrayList<>();
  final List<String> unmet = new ArrayList<>();
  Double bpm;
  Meter meter;

  /** Whether the words ask for rest: sleep, meditation, or being very still and free of tension. */
  boolean restful;

  /** Whether the words are of low arousal. */
  boolean calm;

  int minLayers = 2;
  int maxLayers = 6;

  private final Map<MusicField, List<Object>> beforeImplied = new HashMap<>();

  /**
   * A limit of one field that is in force.
   *
   * @param wish where it comes from
   * @param allowed what the field may take
   */
  record Rule(Wish wish, MusicField field, List<Object> allowed) {}

  static Resolution of(Reading reading) {
    Resolution resolution = new Resolution();
    List<Wish> wishes = reading.wishes();
    resolution.mood(reading);
    for (int i = wishes.size() - 1; i >= 0 && resolution.bpm == null; i--) {
      if (wishes.get(i) instanceof Wish.Bpm tempo) {
        resolution.tempo(tempo);
      }
    }
    for (Strength strength : Strength.values()) {
      for (int i = wishes.size() - 1; i >= 0; i--) {
        if (wishes.get(i).strength() == strength) {
          resolution.lay(wishes.get(i));
        }
      }
    }
    resolution.unmet.addAll(reading.wishes().stream().flatMap(Resolution::unmet).toList());
    return resolution;
  }

  /** Whether a tempo word is in force: an exact tempo of the base does not survive it. */
  boolean saysTempo() {
    return rules.stream()
        .anyMatch(r -> r.field() == MusicField.TEMPO && r.wish().strength() == Strength.EXPLICIT);
  }

  private static Stream<String> unmet(Wish wish) {
    return wish instanceof Wish.Unmet u ? Stream.of(u.what()) : Stream.empty();
  }

  private void mood(Reading reading) {
    double arousal = reading.affect().getOrDefault(AffectDimension.AROUSAL, 0.0);
    double tension = reading.affect().getOrDefault(AffectDimension.TENSION, 0.0);
    boolean still = arousal <= REST_AROUSAL && tension <= REST_TENSION;
    calm = arousal < 0 || reading.genres().stream().anyMatch(RESTFUL::contains);
    restful = still || reading.genres().stream().anyMatch(RESTFUL::contains);
  }

  private void tempo(Wish.Bpm wish) {
    bpm = wish.value();
    limit(wish, MusicField.TEMPO, List.of(Tempi.label(bpm)));
  }

  private void lay(Wish wish) {
    switch (wish) {
      case Wish.OneOf w -> oneOf(w);
      case Wish.AnyOf w -> instrument(w);
      case Wish.NoneOf w ->
          limit(
              w,
              w.field(),
              w.field().type().values().stream()
                  .filter(v -> !w.values().contains(v))
                  .map(Object.class::cast)
                  .toList());
      case Wish.AtMost w -> upTo(w, w.field(), w.value(), true);
      case Wish.AtLeast w -> upTo(w, w.field(), w.value(), false);
      case Wish.Cap w -> cap(w);
      case Wish.Mute w -> mute(w.layer());
      case Wish.Solo w -> solo(w);
      case Wish.Level w -> levels.add(w);
      case Wish.Metre w -> meter = meter == null ? w.meter() : meter;
      case Wish.Shift w -> shift(w);
      case Wish.TempoChange w -> tempoChanges.addFirst(w);
      case Wish.Bpm w -> {}
      case Wish.Unmet w -> {}
    }
  }

  /** Two suggestions that exclude each other leave the field free. */
  private void oneOf(Wish.OneOf wish) {
    MusicField field = wish.field();
    if (wish.strength() == Strength.IMPLIED) {
      beforeImplied.computeIfAbsent(field, f -> domains.limited(f) ? domains.of(f) : List.of());
      boolean possible =
          beforeImplied.get(field).isEmpty()
              || wish.values().stream().anyMatch(beforeImplied.get(field)::contains);
      if (possible && domains.common(field, wish.values()).isEmpty()) {
        List<Object> before = beforeImplied.get(field);
        rules.removeIf(r -> r.field() == field && r.wish().strength() == Strength.IMPLIED);
        if (before.isEmpty()) {
          domains.free(field);
        } else {
          domains.set(field, before);
        }
        return;
      }
    }
    limit(wish, field, wish.values());
  }

  private boolean limit(Wish wish, MusicField field, List<Object> wished) {
    if (field == MusicField.DENSITY) {
      return layers(wished);
    }
    List<Object> common = domains.common(field, wished);
    if (common.isEmpty()) {
      return false;
    }
    boolean limited = domains.limited(field);
    List<Object> before = domains.of(field);
    boolean ranked = wish instanceof Wish.OneOf && !ranked(field);
    domains.set(field, ranked ? common : before.stream().filter(common::contains).toList());
    if (!domains.registersFit() || casting(instruments) == null) {
      if (limited) {
        domains.set(field, before);
      } else {
        domains.free(field);
      }
      return false;
    }
    rules.add(new Rule(wish, field, common));
    return true;
  }

  /** Whether a stronger wish has ranked the field's values already. */
  boolean ranked(MusicField field) {
    return rules.stream().anyMatch(r -> r.field() == field && r.wish() instanceof Wish.OneOf);
  }

  /** Layers that must sound because a word about sound excludes their style {@code none}. */
  Set<Layer> demanded() {
    Set<Layer> demanded = EnumSet.noneOf(Layer.class);
    for (Rule rule : rules) {
      boolean firm = rule.wish().strength().compareTo(Strength.NAMED) <= 0;
      Layer layer = Layers.of(rule.field()).orElse(null);
      if (firm && layer != null && !muted.contains(layer)) {
        Layers.none(layer)
            .filter(n -> !rule.allowed().contains(n))
            .ifPresent(n -> demanded.add(layer));
      }
    }
    return demanded;
  }

  /** Density is a wish about how many layers sound. */
  private boolean layers(List<Object> wished) {
    int low = wished.stream().mapToInt(v -> (int) v).min().orElse(2);
    int high = wished.stream().mapToInt(v -> (int) v).max().orElse(6);
    if (low > maxLayers || high < minLayers) {
      return false;
    }
    minLayers = Math.max(minLayers, low);
    maxLayers = Math.min(maxLayers, high);
    return true;
  }

  private void upTo(Wish wish, MusicField field, Object value, boolean most) {
    List<?> values = field.type().values();
    int at = values.indexOf(value);
    List<?> part = most ? values.subList(0, at + 1) : values.subList(at, values.size());
    limit(wish, field, List.copyOf(part));
  }

  /** Steps in the same direction add up; of opposite ones the later counts. */
  private void shift(Wish.Shift wish) {
    boolean opposed =
        shifts.stream().anyMatch(s -> s.field() == wish.field() && s.steps() * wish.steps() < 0);
    if (!opposed) {
      shifts.addFirst(wish);
    }
  }

  private void cap(Wish.Cap wish) {
    boolean max = wish.max() < AffectDimension.MAX;
    for (Limit limit : Lexicon.builtIn().cap(wish.dimension(), max)) {
      lay(limit.wish(wish.source(), wish.strength()));
    }
  }

  private void mute(Layer layer) {
    muted.add(layer);
    if (solo.contains(layer) || casting(instruments) == null) {
      muted.remove(layer);
    }
  }

  private void solo(Wish.Solo wish) {
    if (!solo.isEmpty()) {
      return;
    }
    Set<Layer> wanted = EnumSet.noneOf(Layer.class);
    wish.layers().stream().filter(layer -> !muted.contains(layer)).forEach(wanted::add);
    if (wanted.isEmpty()) {
      return;
    }
    for (Layer layer : Layer.values()) {
      if (!wanted.contains(layer)) {
        Layers.none(layer)
            .ifPresentOrElse(
                none -> limit(wish, Layers.field(layer), List.of(none)), () -> mute(layer));
      }
    }
    solo.addAll(wanted);
  }

  private void instrument(Wish.AnyOf wish) {
    List<Wish.AnyOf> more = new ArrayList<>(instruments);
    more.add(wish);
    if (casting(more) != null) {
      instruments.add(wish);
    } else if (wish.strength() == Strength.NAMED && !silenced(wish)) {
      unmet.add(wish.name() + ": its layer plays something else");
    }
  }

  /** Whether the words themselves silence the instrument elsewhere. */
  private boolean silenced(Wish.AnyOf wish) {
    return wish.choices().stream().noneMatch(c -> domains.of(c.field()).contains(c.value()));
  }

  private Map<MusicField, Object> casting(List<Wish.AnyOf> wishes) {
    return wishes.isEmpty()
        ? new EnumMap<>(MusicField.class)
        : new Casting(wishes, domains, muted, null).cast();
  }
}
