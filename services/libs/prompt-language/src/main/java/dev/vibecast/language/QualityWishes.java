package dev.vibecast.language;

import dev.vibecast.schema.music.FieldType;
import dev.vibecast.schema.music.MusicField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What plain, negated and compared words of quality ask for. */
final class QualityWishes {

  /** "molto allegro" lies this part further from the middle of the scale. */
  private static final double MOLTO = 1.12;

  private static final double MIDDLE_BPM = 104;
  private static final double CLEAR = 2;

  private final Lexicon lexicon;

  QualityWishes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The wishes of a quality word. */
  List<Wish> wishes(
      Quality quality,
      Entry.Form form,
      Span span,
      Modifiers modifiers,
      boolean negated,
      Strength insisted) {
    boolean told = insisted == Strength.IMPLIED;
    if (negated) {
      return told ? List.of() : negated(quality, form, span, modifiers);
    }
    double way = way(form, modifiers);
    if (way != 0) {
      return told ? List.of() : shifted(quality, span, way);
    }
    Strength strength = insisted == null ? quality.strength() : insisted;
    List<Limit> limits =
        modifiers.very() && !quality.very().isEmpty() ? quality.very() : quality.is();
    return limits.stream().map(limit -> limit.wish(span, strength)).toList();
  }

  /** Steps that the words ask for in the quality's own direction; 0 if nothing is compared. */
  private static double way(Entry.Form form, Modifiers modifiers) {
    double sign = modifiers.more() < 0 ? -1 : 1;
    if (form == Entry.Form.END || modifiers.end()) {
      return sign * Wish.Shift.TO_THE_END;
    }
    if (modifiers.too()) {
      return -modifiers.degree();
    }
    return form == Entry.Form.MORE || modifiers.more() != 0 ? sign * modifiers.degree() : 0;
  }

  private List<Wish> negated(Quality quality, Entry.Form form, Span span, Modifiers modifiers) {
    if (modifiers.enough()) {
      return shifted(quality, span, modifiers.degree());
    }
    if (form != Entry.Form.PLAIN || modifiers.more() != 0) {
      return List.of();
    }
    List<Wish> wishes = new ArrayList<>();
    if (quality.strength() != Strength.NAMED) {
      wishes.addAll(caps(quality.affect(), span));
    }
    quality.not().forEach(limit -> wishes.add(limit.wish(span, Strength.EXPLICIT)));
    return wishes;
  }

  private List<Wish> shifted(Quality quality, Span span, double way) {
    List<Limit> shift = quality.shift();
    if (shift.isEmpty()) {
      return way > 0
          ? quality.is().stream().map(limit -> limit.wish(span, Strength.EXPLICIT)).toList()
          : quality.not().stream().map(limit -> limit.wish(span, Strength.EXPLICIT)).toList();
    }
    return shift.stream().map(l -> moved(l, way).wish(span, Strength.EXPLICIT)).toList();
  }

  /** A step the given way; what is set rather than stepped is avoided on the way back. */
  private static Limit moved(Limit limit, double way) {
    if (limit.kind() == Limit.Kind.STEP) {
      boolean end = Math.abs(way) >= Wish.Shift.TO_THE_END;
      return limit.times(end ? way / Math.abs(limit.steps()) : way);
    }
    if (way > 0) {
      return limit;
    }
    boolean flag = limit.field().type() instanceof FieldType.Flag;
    return switch (limit.kind()) {
      case ONE_OF ->
          flag
              ? new Limit(
                  limit.field(),
                  Limit.Kind.ONE_OF,
                  List.of(!(boolean) limit.values().getFirst()),
                  0)
              : new Limit(limit.field(), Limit.Kind.NONE_OF, limit.values(), 0);
      case NONE_OF -> new Limit(limit.field(), Limit.Kind.ONE_OF, limit.values(), 0);
      case AT_LEAST, AT_MOST, STEP -> limit;
    };
  }

  /** "allegro", "molto allegro", "not allegro". */
  List<Wish> tempo(Span span, double bpm, Modifiers modifiers, boolean negated) {
    double meant = modifiers.very() ? MIDDLE_BPM + (bpm - MIDDLE_BPM) * MOLTO : bpm;
    if (modifiers.more() == 0 && modifiers.degree() < 1) {
      meant = (bpm + MIDDLE_BPM) / 2;
    }
    double held = Math.clamp(Math.round(meant), Wish.MIN_BPM, Wish.MAX_BPM);
    return List.of(
        negated
            ? new Wish.NoneOf(span, Strength.EXPLICIT, MusicField.TEMPO, List.of(Tempi.label(bpm)))
            : new Wish.Bpm(span, Strength.EXPLICIT, held));
  }

  /** "no rain", "not like a party". */
  List<Wish> sceneNegated(Entry entry, Span span) {
    List<Wish> wishes = new ArrayList<>(caps(entry.affect, span));
    for (Limit limit : entry.implies) {
      boolean sound = limit.field() == MusicField.TEXTURE || limit.field() == MusicField.ACCENT;
      if (sound && limit.kind() == Limit.Kind.ONE_OF) {
        List<Object> values = limit.values().subList(0, 1);
        wishes.add(new Wish.NoneOf(span, Strength.EXPLICIT, limit.field(), values));
      }
    }
    return wishes;
  }

  /** "more melancholic", "less like a party": the clearest dimensions are steered. */
  List<Wish> sceneCompared(Entry entry, Span span, Modifiers modifiers) {
    double way = way(Entry.Form.PLAIN, modifiers);
    List<Wish> wishes = new ArrayList<>();
    for (Map.Entry<AffectDimension, Double> rated : clearest(entry.affect)) {
      boolean up = rated.getValue() > 0 == way > 0;
      for (Limit limit : lexicon.steering(rated.getKey(), up)) {
        wishes.add(limit.times(Math.abs(way)).wish(span, Strength.EXPLICIT));
      }
    }
    return wishes;
  }

  private static List<Wish> caps(Map<AffectDimension, Double> affect, Span span) {
    List<Wish> caps = new ArrayList<>();
    for (Map.Entry<AffectDimension, Double> rated : clearest(affect)) {
      AffectDimension dimension = rated.getKey();
      boolean high = rated.getValue() > 0;
      caps.add(
          new Wish.Cap(
              span,
              Strength.EXPLICIT,
              dimension,
              high ? dimension.min() : 0,
              high ? 0 : AffectDimension.MAX));
    }
    return caps;
  }

  /** The dimensions that carry a word: those of 2 or more, else the strongest; at most two. */
  private static List<Map.Entry<AffectDimension, Double>> clearest(
      Map<AffectDimension, Double> affect) {
    List<Map.Entry<AffectDimension, Double>> ranked =
        affect.entrySet().stream()
            .filter(e -> e.getValue() != 0)
            .sorted(Comparator.comparingDouble(e -> -Math.abs(e.getValue())))
            .toList();
    List<Map.Entry<AffectDimension, Double>> clear =
        ranked.stream().filter(e -> Math.abs(e.getValue()) >= CLEAR).limit(2).toList();
    return clear.isEmpty() ? ranked.stream().limit(1).toList() : clear;
  }
}
