package dev.vibecast.language;

import dev.vibecast.schema.music.FieldType;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.LayerMix;
import dev.vibecast.schema.music.Meter;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.OrderedLabel;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Provenance;
import dev.vibecast.schema.music.Recipe;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Changes one recipe until it keeps the wishes in force; made anew for each recipe. */
final class Obeyer {

  private static final double DECIBELS_PER_DECADE = 20;

  private final Resolution wishes;
  private final Recipe base;
  private final Preference preference;
  private final Object[] values;
  private final Map<String, Double> positions;
  private final Set<Layer> heard = EnumSet.noneOf(Layer.class);

  Obeyer(Resolution wishes, Recipe base, Preference preference) {
    this.wishes = wishes;
    this.base = base;
    this.preference = preference;
    this.values = base.config().values();
    this.positions = new TreeMap<>(base.overrides().values());
  }

  Recipe obey() {
    Double bpm = bpm();
    wishes.shifts.forEach(this::shift);
    cast();
    keepDomains();
    Repairs.repair(values, wishes);
    orderRegisters();
    new LayerCount(wishes, base.config(), values, heard, stepsOfDensity()).settle();
    positions.remove(MusicField.DENSITY.key());
    Meter meter = wishes.meter == null ? base.overrides().meter() : wishes.meter;
    Overrides overrides = new Overrides(bpm, meter, mix(), positions);
    return new Recipe(
        base.thinking(), base.title(), config(), overrides, base.palettes(), provenance());
  }

  /** The exact tempo after the wishes, or null for the label; sets the label nearest to it. */
  private Double bpm() {
    Double exact = wishes.bpm != null ? wishes.bpm : changed();
    if (exact == null && base.overrides().bpm() != null && !gliding()) {
      boolean kept = allowed(base.overrides().bpm()) && !wishes.saysTempo();
      exact = kept ? base.overrides().bpm() : null;
    }
    boolean named = gliding() || wishes.domains.limited(MusicField.TEMPO);
    if (exact != null) {
      set(MusicField.TEMPO, Tempi.label(exact));
    } else if (named) {
      set(MusicField.TEMPO, Tempi.label(Tempi.bpm(base)));
    }
    return exact;
  }

  private boolean exactTempo() {
    return wishes.bpm != null || changed() != null;
  }

  private boolean gliding() {
    return wishes.shifts.stream().anyMatch(s -> s.field() == MusicField.TEMPO);
  }

  private boolean allowed(double bpm) {
    return wishes.domains.of(MusicField.TEMPO).contains(Tempi.label(bpm));
  }

  /** The base's tempo after all tempo changes, or null if there are none that may be made. */
  private Double changed() {
    double bpm = Tempi.bpm(base);
    for (Wish.TempoChange change : wishes.tempoChanges) {
      bpm = Math.clamp(bpm * change.factor() + change.offsetBpm(), Wish.MIN_BPM, Wish.MAX_BPM);
    }
    return wishes.tempoChanges.isEmpty() || !allowed(bpm) ? null : bpm;
  }

  private void set(MusicField field, Object value) {
    values[field.ordinal()] = value;
    positions.remove(field.key());
  }

  private Object get(MusicField field) {
    return values[field.ordinal()];
  }

  private double stepsOfDensity() {
    return wishes.shifts.stream()
        .filter(s -> s.field() == MusicField.DENSITY)
        .mapToDouble(Wish.Shift::steps)
        .sum();
  }

  private void shift(Wish.Shift shift) {
    MusicField field = shift.field();
    if (field == MusicField.DENSITY || field == MusicField.TEMPO && exactTempo()) {
      return;
    }
    List<Object> scale = Scales.of(field);
    boolean half = Math.abs(shift.steps()) < 1;
    int from = Scales.index(field, get(field), positions.get(field.key()));
    if (half && field.type() instanceof FieldType.Labels && field.steppable()) {
      between(field, scale, from, shift.steps());
      return;
    }
    int steps = (int) (Math.signum(shift.steps()) * Math.ceil(Math.abs(shift.steps())));
    set(field, scale.get(Math.clamp(from + steps, 0, scale.size() - 1)));
  }

  /** Half a step: a point between two labels, if both are allowed. */
  private void between(MusicField field, List<Object> scale, int from, double steps) {
    int next = Math.clamp(from + (steps > 0 ? 1 : -1), 0, scale.size() - 1);
    if (!wishes.domains.of(field).contains(scale.get(next))) {
      return;
    }
    double start = ((OrderedLabel) scale.get(from)).value();
    double end = ((OrderedLabel) scale.get(next)).value();
    double now = positions.getOrDefault(field.key(), start);
    double edge = steps > 0 ? Math.max(now, start) : Math.min(now, start);
    double moved = next == from ? edge : now + Math.abs(steps) * (end - start);
    set(field, scale.get(from));
    positions.put(field.key(), Math.clamp(moved, 0, 1));
  }

  private void cast() {
    Map<MusicField, Object> cast =
        wishes.instruments.isEmpty()
            ? new EnumMap<>(MusicField.class)
            : new Casting(wishes.instruments, wishes.domains, wishes.muted, base.config()).cast();
    cast.forEach(
        (field, value) -> {
          set(field, value);
          heard.add(Layers.of(field).orElseThrow());
        });
    heard.addAll(wishes.demanded());
    heard.addAll(wishes.solo);
    wishes.levels.stream().filter(l -> l.gainDb() > 0).forEach(l -> heard.add(l.layer()));
    heard.removeAll(wishes.muted);
  }

  private void keepDomains() {
    for (MusicField field : MusicField.values()) {
      boolean free = !wishes.domains.limited(field) || field == MusicField.DENSITY;
      if (!free && !wishes.domains.of(field).contains(get(field))) {
        List<Object> allowed = wishes.domains.of(field);
        boolean ranked = wishes.ranked(field);
        set(
            field,
            ranked ? allowed.getFirst() : preference.rank(field, get(field), allowed).getFirst());
      } else if (!free && wishes.domains.of(field).size() < field.type().values().size()) {
        holdPosition(field);
      }
    }
  }

  /** A point between labels must not lie on the far side of what is allowed. */
  private void holdPosition(MusicField field) {
    Double position = positions.get(field.key());
    boolean strayed =
        position != null
            && !wishes
                .domains
                .of(field)
                .contains(Scales.of(field).get(Scales.index(field, get(field), position)));
    if (strayed) {
      positions.remove(field.key());
    }
  }

  private void orderRegisters() {
    int min = (int) get(MusicField.REGISTER_MIN_OCT);
    int max = (int) get(MusicField.REGISTER_MAX_OCT);
    if (min <= max) {
      return;
    }
    if (wishes.domains.of(MusicField.REGISTER_MAX_OCT).contains(min)) {
      set(MusicField.REGISTER_MAX_OCT, min);
    } else if (wishes.domains.of(MusicField.REGISTER_MIN_OCT).contains(max)) {
      set(MusicField.REGISTER_MIN_OCT, max);
    } else {
      set(MusicField.REGISTER_MIN_OCT, extreme(MusicField.REGISTER_MIN_OCT, true));
      set(MusicField.REGISTER_MAX_OCT, extreme(MusicField.REGISTER_MAX_OCT, false));
    }
  }

  private int extreme(MusicField field, boolean lowest) {
    List<Integer> octaves = wishes.domains.of(field).stream().map(v -> (int) v).sorted().toList();
    return lowest ? octaves.getFirst() : octaves.getLast();
  }

  private Mix mix() {
    Map<Layer, LayerMix> layers = new EnumMap<>(Layer.class);
    layers.putAll(base.overrides().mix().layers());
    if (!wishes.solo.isEmpty()) {
      layers.replaceAll((layer, mix) -> new LayerMix(mix.mute(), false, mix.level()));
    }
    for (Layer layer : heard) {
      double level = base.overrides().mix().of(layer).level();
      boolean solo = layers.values().stream().anyMatch(LayerMix::solo);
      layers.put(layer, new LayerMix(false, solo, level > 0 ? level : 1));
    }
    for (Layer layer : wishes.muted) {
      layers.put(layer, new LayerMix(true, false, base.overrides().mix().of(layer).level()));
    }
    for (Wish.Level wish : wishes.levels) {
      LayerMix now = layers.getOrDefault(wish.layer(), LayerMix.NEUTRAL);
      double gain = now.level() * Math.pow(10, wish.gainDb() / DECIBELS_PER_DECADE);
      double level = Math.clamp(gain, 0, LayerMix.MAX_LEVEL);
      layers.put(wish.layer(), new LayerMix(now.mute(), now.solo(), level));
    }
    layers.values().removeIf(LayerMix.NEUTRAL::equals);
    return new Mix(layers);
  }

  /** In this order the two ends of the register never cross on the way. */
  private MusicConfig config() {
    MusicConfig config =
        base.config().with(MusicField.REGISTER_MAX_OCT, 8).with(MusicField.REGISTER_MIN_OCT, 1);
    for (MusicField field : MusicField.values()) {
      if (field != MusicField.REGISTER_MAX_OCT) {
        config = config.with(field, get(field));
      }
    }
    return config.with(MusicField.REGISTER_MAX_OCT, get(MusicField.REGISTER_MAX_OCT));
  }

  private Provenance provenance() {
    Provenance before = base.provenance();
    Set<String> unmet = new LinkedHashSet<>(before.unmet());
    unmet.addAll(wishes.unmet);
    return new Provenance(
        before.source(), before.reference(), before.similarity(), new ArrayList<>(unmet));
  }
}
