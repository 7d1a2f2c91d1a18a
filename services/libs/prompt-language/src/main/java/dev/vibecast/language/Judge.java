package dev.vibecast.language;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.OrderedLabel;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.music.Tempo;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what a recipe does not keep of the wishes in force. */
final class Judge {

  private static final double SAME_BPM = 0.5;

  private final Resolution wishes;
  private final Recipe recipe;
  private final MusicConfig config;
  private final List<String> problems = new ArrayList<>();

  Judge(Resolution wishes, Recipe recipe) {
    this.wishes = wishes;
    this.recipe = recipe;
    this.config = recipe.config();
  }

  /** Everything that is not relative to another recipe. */
  List<String> violations() {
    wishes.rules.forEach(this::rule);
    wishes.instruments.forEach(this::instrument);
    if (wishes.bpm != null && Math.abs(Tempi.bpm(recipe) - wishes.bpm) > SAME_BPM) {
      problems.add("tempo is %.1f, not %.1f bpm".formatted(Tempi.bpm(recipe), wishes.bpm));
    }
    if (wishes.meter != null && recipe.overrides().meterOrDefault() != wishes.meter) {
      problems.add("metre is not " + wishes.meter.label());
    }
    for (Layer layer : Layer.values()) {
      boolean silent = !heard(layer);
      if (wishes.muted.contains(layer) && !silent) {
        problems.add(layer.label() + " is heard");
      }
      if (wishes.solo.contains(layer) && silent) {
        problems.add(layer.label() + " is not heard");
      }
    }
    layers();
    return List.copyOf(problems);
  }

  private boolean heard(Layer layer) {
    return Layers.sounds(layer, config) && recipe.overrides().mix().gain(layer) > 0;
  }

  private void rule(Resolution.Rule rule) {
    MusicField field = rule.field();
    Object value = field.of(config);
    Optional<Layer> layer = Layers.of(field);
    boolean silent = layer.isPresent() && !heard(layer.get());
    boolean mayBeSilent =
        rule.wish().strength().compareTo(Strength.NAMED) > 0
            || layer.flatMap(Layers::none).filter(rule.allowed()::contains).isPresent()
            || rule.wish() instanceof Wish.NoneOf;
    boolean position = !rule.allowed().contains(sounding(field, value));
    if (position && !(silent && mayBeSilent)) {
      problems.add(
          "%s is %s although \"%s\"".formatted(field.key(), value, rule.wish().source().text()));
    }
  }

  /** The label nearest to what sounds. */
  private Object sounding(MusicField field, Object value) {
    Double position = recipe.overrides().values().get(field.key());
    boolean exact = field == MusicField.TEMPO && recipe.overrides().bpm() != null;
    if (position == null || exact) {
      return value;
    }
    return Scales.of(field).get(Scales.index(field, value, position));
  }

  private void instrument(Wish.AnyOf wish) {
    if (wish.choices().stream().noneMatch(this::plays)) {
      problems.add(wish.name() + " is not heard");
    }
  }

  private boolean plays(Choice choice) {
    boolean same = choice.value().equals(choice.field().of(config));
    return same && heard(Layers.of(choice.field()).orElseThrow());
  }

  private void layers() {
    int count = LayerCount.of(config);
    if (count > Math.max(wishes.maxLayers, LayerCount.fewest(needed()))) {
      problems.add(count + " layers sound; at most " + wishes.maxLayers + " are wished");
    }
    int possible = 0;
    for (Layer layer : Layer.values()) {
      Object none = Layers.none(layer).orElse(null);
      possible += wishes.domains.of(Layers.field(layer)).stream().anyMatch(v -> v != none) ? 1 : 0;
    }
    if (count < Math.min(wishes.minLayers, possible)) {
      problems.add(count + " layers sound; at least " + wishes.minLayers + " are wished");
    }
  }

  /** Layers that some wish needs, as the config casts them. */
  private Set<Layer> needed() {
    Set<Layer> needed = EnumSet.noneOf(Layer.class);
    needed.addAll(wishes.solo);
    needed.addAll(wishes.demanded());
    wishes.levels.stream().filter(l -> l.gainDb() > 0).forEach(l -> needed.add(l.layer()));
    for (Wish.AnyOf wish : wishes.instruments) {
      wish.choices().stream()
          .filter(this::plays)
          .findFirst()
          .flatMap(c -> Layers.of(c.field()))
          .ifPresent(needed::add);
    }
    return needed;
  }

  /** Steps and tempo changes, judged against the recipe they start from. */
  List<String> violations(Recipe base) {
    List<String> all = new ArrayList<>(violations());
    for (Wish.Shift shift : wishes.shifts) {
      MusicField field = shift.field();
      double sum =
          wishes.shifts.stream()
              .filter(s -> s.field() == field)
              .mapToDouble(Wish.Shift::steps)
              .sum();
      boolean layers = field == MusicField.DENSITY;
      boolean free = !wishes.domains.limited(field) && !layers;
      boolean cast =
          wishes.instruments.stream()
              .anyMatch(w -> w.choices().stream().anyMatch(c -> c.field() == field));
      boolean register =
          field == MusicField.REGISTER_MIN_OCT || field == MusicField.REGISTER_MAX_OCT;
      boolean tempo =
          field == MusicField.TEMPO && (wishes.bpm != null || !wishes.tempoChanges.isEmpty());
      if (free && !cast && !tempo && !register && !moved(field, base, sum)) {
        all.add(field.key() + " did not move although \"" + shift.source().text() + "\"");
      }
    }
    return all;
  }

  private boolean moved(MusicField field, Recipe base, double steps) {
    double before = place(field, base);
    double after = place(field, recipe);
    List<Object> scale = Scales.of(field);
    if (steps > 0) {
      return after > before || before >= place(scale, scale.getLast());
    }
    return steps == 0 || after < before || before <= place(scale, scale.getFirst());
  }

  /** Where a field stands on its scale: beats per minute, a position, or a number of places. */
  private static double place(MusicField field, Recipe recipe) {
    if (field == MusicField.TEMPO) {
      return Tempo.positionOf(Tempi.bpm(recipe));
    }
    if (field == MusicField.DENSITY) {
      return LayerCount.of(recipe.config());
    }
    Double position = recipe.overrides().values().get(field.key());
    return position == null ? place(Scales.of(field), field.of(recipe.config())) : position;
  }

  private static double place(List<Object> scale, Object value) {
    return value instanceof OrderedLabel label
        ? label.value()
        : value instanceof Integer number ? number : scale.indexOf(value);
  }
}
