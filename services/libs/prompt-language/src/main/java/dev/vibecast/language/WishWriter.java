package dev.vibecast.language;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.Meter;
import dev.vibecast.schema.music.MusicField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns marked units into wishes, genres and affect. */
final class WishWriter {

  /** Levels in decibels for "more drums", "louder bass", "soft bells". */
  private static final double MORE_DB = 3;

  private static final double LESS_DB = -6;
  private static final double LOUD_DB = 4;
  private static final Set<String> LOUDNESS = Set.of("loud", "quiet");

  private final Prompt prompt;
  private final List<Unit> units;
  private final QualityWishes qualities;
  private final Prose prose;
  private final List<Wish> wishes = new ArrayList<>();
  private final Set<String> genres = new LinkedHashSet<>();
  private final AffectSum affect = new AffectSum();
  private boolean compared;

  WishWriter(Prompt prompt, List<Unit> units, Lexicon lexicon) {
    this.prompt = prompt;
    this.units = units;
    this.qualities = new QualityWishes(lexicon);
    this.prose = new Prose(prompt, units);
  }

  List<Wish> wishes() {
    return wishes;
  }

  List<String> genres() {
    return List.copyOf(genres);
  }

  Map<AffectDimension, Double> affect() {
    return affect.values();
  }

  /** Whether anything is compared with what plays or was found. */
  boolean compared() {
    return compared;
  }

  void write(List<OnlyScopes.Group> groups) {
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (!unit.wishes.isEmpty()) {
        ready(unit);
      } else if (unit.means() && !unit.only) {
        meaning(i, unit);
      }
    }
    groups.forEach(this::alone);
    wishes.sort((one, other) -> Integer.compare(one.source().start(), other.source().start()));
    GenreWishes.of(genres(), prompt.span(0, prompt.size())).stream()
        .filter(wish -> !GenreWishes.contradicts(wish, wishes))
        .toList()
        .forEach(wishes::add);
  }

  private void ready(Unit unit) {
    if (!unit.negated) {
      wishes.addAll(unit.wishes);
      compared |= unit.wishes.stream().anyMatch(Wish.TempoChange.class::isInstance);
      return;
    }
    for (Wish wish : unit.wishes) {
      if (wish instanceof Wish.OneOf(Span source, Strength s, MusicField field, List<Object> v)) {
        wishes.add(new Wish.NoneOf(source, s, field, v));
        return;
      }
      if (wish instanceof Wish.Bpm(Span source, Strength s, double bpm)) {
        wishes.add(new Wish.NoneOf(source, s, MusicField.TEMPO, List.of(Tempi.label(bpm))));
        return;
      }
    }
  }

  private void meaning(int i, Unit unit) {
    Entry entry = unit.entry;
    Span span = prompt.span(unit.from, unit.to);
    Modifiers modifiers = Modifiers.around(units, i);
    Strength insisted = unit.insisted ? Strength.EXPLICIT : prose.strength(i);
    if (entry.factor > 0) {
      unit.cut = true;
      compared = true;
      wishes.add(new Wish.TempoChange(span, Strength.EXPLICIT, entry.factor, 0));
    } else if (entry.meter != null) {
      metre(span, entry.meter, unit.negated);
    } else if (entry.bpm > 0) {
      wishes.addAll(qualities.tempo(span, entry.bpm, modifiers, unit.negated));
    } else if (!entry.scale.isEmpty()) {
      scale(i, unit, span);
    }
    if (entry.instrument != null) {
      instrument(i, unit, span, modifiers, insisted);
    } else if (entry.quality != null) {
      quality(i, unit, span, modifiers, insisted);
    }
    boolean steered = entry.quality != null && (modifiers.compares() || unit.negated);
    if (!entry.genres.isEmpty() && !steered) {
      genre(unit, span, modifiers.more() < 0);
    }
    if (entry.quality == null && (!entry.affect.isEmpty() || !entry.implies.isEmpty())) {
      scene(unit, span, modifiers, insisted);
    }
  }

  private void metre(Span span, String label, boolean negated) {
    for (Meter meter : Meter.values()) {
      boolean named = meter.label().equals(label);
      if (negated ? meter == Meter.FOUR_FOUR : named) {
        wishes.add(new Wish.Metre(span, Strength.EXPLICIT, meter));
      }
    }
  }

  /** "major" and "minor" alone before an ordinary noun are no scale: "a major storm". */
  private void scale(int i, Unit unit, Span span) {
    String phrase = unit.entry.phrase;
    Unit next = i + 1 < units.size() ? units.get(i + 1) : null;
    boolean bare = phrase.equals("major") || phrase.equals("minor");
    boolean noun = next != null && !next.isInstrument() && (next.isPlainWord() || isScene(next));
    if (bare && noun && prompt.language().equals("en")) {
      return;
    }
    unit.cut = true;
    boolean without = unit.negated && !unit.entry.withoutScale.isEmpty();
    for (Limit limit : without ? unit.entry.withoutScale : unit.entry.scale) {
      wishes.add(negated(limit, unit.negated && !without).wish(span, Strength.EXPLICIT));
    }
    if (unit.entry.unmet != null && !unit.negated) {
      wishes.add(new Wish.Unmet(span, Strength.EXPLICIT, unit.entry.unmet));
    }
  }

  private static boolean isScene(Unit unit) {
    return unit.entry != null
        && unit.entry.quality == null
        && unit.entry.genres.isEmpty()
        && !unit.entry.affect.isEmpty();
  }

  private static Limit negated(Limit limit, boolean negated) {
    return negated && limit.kind() == Limit.Kind.ONE_OF
        ? new Limit(limit.field(), Limit.Kind.NONE_OF, limit.values(), 0)
        : limit;
  }

  private void instrument(int i, Unit unit, Span span, Modifiers modifiers, Strength insisted) {
    Instrument instrument = unit.entry.instrument;
    if (unit.negated) {
      wishes.addAll(InstrumentWishes.without(instrument, span));
      return;
    }
    boolean after = loudnessFollows(i);
    int more = modifiers.too() ? -1 : modifiers.more();
    Strength strength = insisted == null ? Strength.NAMED : insisted;
    if (more != 0) {
      compared = true;
      double db = (more > 0 ? MORE_DB : LESS_DB) * modifiers.degree();
      wishes.add(new Wish.Level(span, Strength.EXPLICIT, instrument.layer(), db));
    }
    if (more >= 0 && !after) {
      wishes.add(new Wish.AnyOf(span, strength, unit.entry.phrase, instrument.choices()));
    }
    if (instrument.unmet() != null) {
      wishes.add(new Wish.Unmet(span, strength, instrument.unmet()));
    }
  }

  /** "drums a bit louder": the comparison is about the instrument. */
  private boolean loudnessFollows(int i) {
    int next = i + 1;
    while (next < units.size() && (isFiller(next) || units.get(next).is(Role.DEGREE))) {
      next++;
    }
    return next < units.size() && isLoudness(units.get(next)) && next > i;
  }

  private boolean isFiller(int i) {
    return units.get(i).is(Role.FILLER);
  }

  private static boolean isLoudness(Unit unit) {
    return unit.isQuality()
        && LOUDNESS.contains(unit.entry.quality.id())
        && unit.entry.form == Entry.Form.MORE;
  }

  private void quality(int i, Unit unit, Span span, Modifiers modifiers, Strength insisted) {
    Quality quality = unit.entry.quality;
    Layer layer = LOUDNESS.contains(quality.id()) && !unit.negated ? partner(i, unit) : null;
    boolean comparative = unit.entry.form != Entry.Form.PLAIN || modifiers.compares();
    compared |= comparative && !unit.negated;
    if (layer != null) {
      double db = (quality.id().equals("loud") ? LOUD_DB : -LOUD_DB) * modifiers.degree();
      double sign = modifiers.more() < 0 || modifiers.too() ? -1 : 1;
      wishes.add(new Wish.Level(span, Strength.EXPLICIT, layer, sign * db));
      return;
    }
    wishes.addAll(
        qualities.wishes(quality, unit.entry.form, span, modifiers, unit.negated, insisted));
    if (!unit.negated && !comparative) {
      affect.add(quality.affect(), modifiers);
    }
    if (quality.unmet() != null && !unit.negated) {
      wishes.add(new Wish.Unmet(span, Strength.EXPLICIT, quality.unmet()));
    }
  }

  /** The layer whose loudness a word speaks of, or null. */
  private Layer partner(int i, Unit unit) {
    int next = i + 1;
    while (next < units.size() && isFiller(next)) {
      next++;
    }
    if (next < units.size() && units.get(next).isInstrument() && !units.get(next).negated) {
      return units.get(next).entry.instrument.layer();
    }
    int before = i - 1;
    while (before >= 0 && (isFiller(before) || units.get(before).is(Role.DEGREE))) {
      before--;
    }
    boolean follows = before >= 0 && units.get(before).isInstrument();
    return follows && unit.entry.form == Entry.Form.MORE
        ? units.get(before).entry.instrument.layer()
        : null;
  }

  private void genre(Unit unit, Span span, boolean less) {
    if (unit.negated || less) {
      wishes.addAll(GenreWishes.without(unit.entry.genres.getFirst(), span));
    } else {
      genres.addAll(unit.entry.genres);
    }
  }

  private void scene(Unit unit, Span span, Modifiers modifiers, Strength insisted) {
    Entry entry = unit.entry;
    if (unit.negated) {
      wishes.addAll(qualities.sceneNegated(entry, span));
    } else if (modifiers.compares()) {
      compared = true;
      wishes.addAll(qualities.sceneCompared(entry, span, modifiers));
    } else {
      affect.add(entry.affect, modifiers);
      Strength strength = insisted == null ? Strength.IMPLIED : insisted;
      entry.implies.forEach(limit -> wishes.add(limit.wish(span, strength)));
    }
  }

  private void alone(OnlyScopes.Group group) {
    wishes.addAll(InstrumentWishes.alone(prompt, units, group));
    for (Unit unit : group.units()) {
      if (!unit.isInstrument()) {
        affect.add(unit.entry.affect, Modifiers.around(units, units.indexOf(unit)));
      }
    }
  }
}
