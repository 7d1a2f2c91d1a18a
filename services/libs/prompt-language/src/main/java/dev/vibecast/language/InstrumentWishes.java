package dev.vibecast.language;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Wishes for silence, and for instruments alone. */
final class InstrumentWishes {

  private final List<Wish> wishes = new ArrayList<>();

  private InstrumentWishes() {}

  /** Its layer falls silent if it names the layer, else its styles are avoided. */
  static List<Wish> without(Instrument instrument, Span span) {
    InstrumentWishes result = new InstrumentWishes();
    result.silence(instrument, span);
    return result.wishes;
  }

  /** Nothing but a group. */
  static List<Wish> alone(Prompt prompt, List<Unit> units, OnlyScopes.Group group) {
    InstrumentWishes result = new InstrumentWishes();
    result.only(prompt, units, group);
    return result.wishes;
  }

  private void silence(Instrument instrument, Span span) {
    Layer layer = instrument.layer();
    if (instrument.wholeLayer()) {
      wishes.add(
          Layers.none(layer)
              .<Wish>map(
                  none ->
                      new Wish.OneOf(span, Strength.EXPLICIT, Layers.field(layer), List.of(none)))
              .orElseGet(() -> new Wish.Mute(span, Strength.EXPLICIT, layer)));
      return;
    }
    Map<MusicField, List<Object>> excluded = new LinkedHashMap<>();
    for (Choice choice : instrument.choices()) {
      excluded.computeIfAbsent(choice.field(), f -> new ArrayList<>()).add(choice.value());
    }
    for (Limit limit : instrument.not()) {
      List<Object> values = excluded.computeIfAbsent(limit.field(), f -> new ArrayList<>());
      limit.values().stream().filter(v -> !values.contains(v)).forEach(values::add);
    }
    excluded.forEach(
        (field, values) -> wishes.add(new Wish.NoneOf(span, Strength.EXPLICIT, field, values)));
  }

  /**
   * Each instrument that is wanted alone takes a layer of its own; all other layers fall silent.
   */
  private void only(Prompt prompt, List<Unit> units, OnlyScopes.Group group) {
    Set<Layer> layers = new LinkedHashSet<>();
    List<Unit> pickiestFirst =
        group.units().stream()
            .sorted(Comparator.comparingLong(InstrumentWishes::layersOf))
            .toList();
    for (Unit unit : pickiestFirst) {
      Span span = prompt.span(unit.from, unit.to);
      if (unit.isInstrument()) {
        Instrument instrument = unit.entry.instrument;
        Choice choice =
            instrument.choices().stream()
                .filter(c -> !layers.contains(Layers.of(c.field()).orElseThrow()))
                .findFirst()
                .orElse(instrument.choices().getFirst());
        layers.add(Layers.of(choice.field()).orElseThrow());
        List<Choice> same =
            instrument.choices().stream().filter(c -> c.field() == choice.field()).toList();
        wishes.add(new Wish.AnyOf(span, Strength.EXPLICIT, unit.entry.phrase, same));
      } else {
        for (Limit limit : unit.entry.implies) {
          wishes.add(limit.wish(span, Strength.NAMED));
          Layers.of(limit.field()).ifPresent(layers::add);
        }
      }
    }
    Unit first = units.get(group.from());
    Span span = prompt.span(first.from, units.get(group.to() - 1).to);
    wishes.add(new Wish.Solo(span, Strength.EXPLICIT, List.copyOf(layers)));
  }

  /** How many layers can play an instrument. */
  private static long layersOf(Unit unit) {
    return unit.isInstrument()
        ? unit.entry.instrument.choices().stream().map(Choice::field).distinct().count()
        : 1;
  }
}
