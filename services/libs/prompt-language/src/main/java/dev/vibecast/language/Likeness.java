package dev.vibecast.language;

import java.util.Map;

/** Tells whether two units can stand in one list. */
final class Likeness {

  private Likeness() {}

  /** Whether two units are of one kind: two instruments, or two qualities that agree. */
  static boolean alike(Unit one, Unit other) {
    if (one == null || !one.means() || !other.means()) {
      return false;
    }
    if (one.isInstrument() || other.isInstrument()) {
      return one.isInstrument() && other.isInstrument();
    }
    if (one.isQuality() || other.isQuality()) {
      return affect(one) != null && affect(other) != null && agree(affect(one), affect(other));
    }
    return one.wishes.isEmpty() && other.wishes.isEmpty();
  }

  private static Map<AffectDimension, Double> affect(Unit unit) {
    if (unit.entry == null) {
      return null;
    }
    return unit.entry.quality == null
        ? unit.entry.affect
        : unit.entry.form == Entry.Form.PLAIN ? unit.entry.quality.affect() : null;
  }

  private static boolean agree(
      Map<AffectDimension, Double> one, Map<AffectDimension, Double> other) {
    double product = 0;
    for (Map.Entry<AffectDimension, Double> entry : one.entrySet()) {
      product += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
    }
    return product >= 0;
  }
}
