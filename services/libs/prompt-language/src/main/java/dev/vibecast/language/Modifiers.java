package dev.vibecast.language;

import java.util.List;
import java.util.Set;

/**
 * The comparison and degree words that belong to one unit: "a bit more", "too", "as … as possible".
 *
 * @param more 1 for "more", -1 for "less", 0 for neither
 * @param degree how far: 0.5, 1 or 2
 * @param very whether it is intensified
 * @param too whether it is too much
 * @param enough whether "enough" follows
 * @param end whether it goes to the end of the scale
 */
record Modifiers(int more, double degree, boolean very, boolean too, boolean enough, boolean end) {

  /** Nouns of quality that go up and down. */
  private static final Set<String> AMOUNTS =
      Set.of("speed", "volume", "density", "warmth", "energy", "intensity", "width", "complexity");

  /** Reads the words around the unit at an index and leaves them out of the residual. */
  static Modifiers around(List<Unit> units, int index) {
    return new Collector(units, index).collect();
  }

  /** Whether anything is compared. */
  boolean compares() {
    return more != 0 || too || end;
  }

  /** Walks outward from a unit. */
  private static final class Collector {
    private final List<Unit> units;
    private final int index;
    private int more;
    private double degree = 1;
    private boolean very;
    private boolean too;
    private boolean enough;
    private boolean end;

    Collector(List<Unit> units, int index) {
      this.units = units;
      this.index = index;
    }

    Modifiers collect() {
      int from = left();
      int to = right();
      boolean compares = more != 0 || too || enough || end;
      boolean comparative = units.get(index).entry.form != Entry.Form.PLAIN;
      if (compares || comparative) {
        for (int i = from; i < to; i++) {
          Unit unit = units.get(i);
          unit.cut |= i != index || !unit.isInstrument();
        }
      }
      return new Modifiers(more, degree, very, too, enough, end);
    }

    private int left() {
      int i = index - 1;
      while (i >= 0 && take(units.get(i), false)) {
        i--;
      }
      boolean shared = i > 0 && units.get(i).is(Role.AND) && more == 0;
      if (shared && units.get(index).isInstrument() && units.get(i - 1).isInstrument()) {
        more = Modifiers.around(units, i - 1).more();
      }
      return i + 1;
    }

    private int right() {
      int i = index + 1;
      while (i < units.size() && take(units.get(i), true)) {
        i++;
      }
      return i;
    }

    /** Takes a word into account; false if it does not belong here. */
    private boolean take(Unit unit, boolean after) {
      if (unit.role == null || unit.means()) {
        return false;
      }
      switch (unit.role) {
        case DEGREE -> degree = after && !bindsLeft(unit) ? degree : unit.entry.amount;
        case VERY -> very |= !after;
        case END -> end = true;
        case AS, FILLER -> {}
        case PREP -> {
          if (after || !unit.entry.phrase.equals("like")) {
            return false;
          }
        }
        case MORE -> more = after && bindsRight(unit) ? more : 1;
        case LESS -> more = after && bindsRight(unit) ? more : -1;
        case UP -> more = after && hasLevel() ? 1 : more;
        case DOWN -> more = after && hasLevel() ? -1 : more;
        case TOO -> too |= !after;
        case AFTER_TOO -> too |= after;
        case ENOUGH -> enough |= after;
        default -> {
          return false;
        }
      }
      return !(after && (unit.is(Role.MORE) || unit.is(Role.LESS)) && bindsRight(unit))
          && !(after && unit.is(Role.DEGREE) && !bindsLeft(unit))
          && !(after && (unit.is(Role.TOO) || unit.is(Role.VERY)))
          && !(!after && (unit.is(Role.UP) || unit.is(Role.DOWN)));
    }

    /** Instruments and effects go up and down. */
    private boolean hasLevel() {
      Unit unit = units.get(index);
      if (unit.isInstrument() || !unit.isQuality()) {
        return unit.isInstrument();
      }
      String phrase = unit.entry.phrase;
      return unit.entry.quality.strength() == Strength.NAMED
          || phrase.endsWith("ness")
          || AMOUNTS.contains(phrase);
    }

    /** "drums less, please": the word has nothing of its own behind it. */
    private boolean bindsRight(Unit unit) {
      int i = units.indexOf(unit) + 1;
      while (i < units.size() && isThin(units.get(i))) {
        i++;
      }
      return i < units.size() && units.get(i).role == null;
    }

    private boolean bindsLeft(Unit unit) {
      return !bindsRight(unit);
    }

    private static boolean isThin(Unit unit) {
      return unit.is(Role.FILLER)
          || unit.is(Role.DEGREE)
          || unit.is(Role.MORE)
          || unit.is(Role.LESS)
          || unit.is(Role.VERY)
          || unit.is(Role.TOO);
    }
  }
}
