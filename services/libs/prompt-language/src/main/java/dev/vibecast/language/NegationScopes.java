package dev.vibecast.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Marks what is negated. A negator reaches over the next noun phrase and what is coordinated with
 * it, up to a mark, "but", "with", a preposition behind its object, or a new modifier: "no drums,
 * bells or bass" silences three, "no drums, soft bells" one.
 */
final class NegationScopes {

  private static final Set<Role> MODIFIERS =
      EnumSet.of(Role.DEGREE, Role.MORE, Role.LESS, Role.TOO, Role.VERY);

  /** Words that begin something new after "and". */
  private static final Set<String> BEGINNINGS =
      Set.of("a", "an", "some", "make", "let", "put", "give", "keep", "play", "set", "get");

  private final List<Unit> units;

  private Role open;
  private int consumed;
  private Unit last;
  private int lastIndex;
  private boolean insist;
  private boolean replacing;
  private boolean allNegated;

  NegationScopes(List<Unit> units) {
    this.units = units;
  }

  void mark() {
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.role != null) {
        grammar(i, unit);
      } else {
        content(i, unit);
      }
    }
  }

  private void grammar(int i, Unit unit) {
    switch (unit.role) {
      case NOT, NO, DROP -> negator(i, unit);
      case INSTEAD_OF -> begin(Role.DROP, unit);
      case REPLACE -> replace(unit);
      case AFTER_NO -> before(i, unit);
      case EXCEPT -> except(unit);
      case BUT -> but();
      case WITH, ONLY, SOLO -> with(i);
      case TO -> to();
      case STOP -> stop();
      case PREP -> closeIf(consumed > 0);
      case COMMA -> comma(i);
      case AND -> closeIf(open != null && consumed > 0 && !andContinues(i));
      case ALL -> all(unit);
      default -> closeIf(consumed > 0 && MODIFIERS.contains(unit.role) && !coordinated(i));
    }
  }

  /** "not too loud or too fast": the modifier belongs to the next item of the list. */
  private boolean coordinated(int i) {
    Unit before = units.get(i - 1);
    return units.get(i).is(Role.TOO) && (before.is(Role.OR) || before.is(Role.AND));
  }

  private void negator(int i, Unit unit) {
    boolean answer = isAnswer(i);
    boolean twice = open == Role.NOT && consumed == 0 && unit.role != Role.NOT;
    if (answer || twice) {
      close();
      unit.cut = true;
      return;
    }
    begin(unit.role, unit);
  }

  /** "No, louder please": the negator answers and governs nothing. */
  private boolean isAnswer(int i) {
    boolean first = i == 0 || units.get(i - 1).is(Role.STOP);
    boolean apart = i + 1 < units.size() && units.get(i + 1).is(Role.COMMA);
    return first && apart && units.get(i).is(Role.NO);
  }

  private void begin(Role role, Unit unit) {
    open = role;
    consumed = 0;
    last = null;
    allNegated = false;
    insist = false;
    unit.cut = true;
  }

  private void replace(Unit unit) {
    begin(Role.DROP, unit);
    replacing = true;
  }

  /** "change the key to A minor": what comes is wanted. */
  private void to() {
    insist |= replacing;
    closeIf(consumed > 0 || replacing);
  }

  private void close() {
    open = null;
    replacing = false;
    consumed = 0;
  }

  private void closeIf(boolean condition) {
    if (condition) {
      close();
    }
  }

  private void stop() {
    close();
    insist = false;
    allNegated = false;
  }

  private void but() {
    insist = open != null || last != null && last.negated;
    close();
  }

  /** "replace the drums with bells": what comes is wanted; "not with drums" goes on. */
  private void with(int i) {
    if (open != null && consumed > 0) {
      insist = open == Role.DROP && !units.get(i - 1).is(Role.AND);
      close();
    }
  }

  private void all(Unit unit) {
    if (open != null) {
      unit.negated = true;
      unit.cut = true;
      allNegated = true;
      consumed++;
      last = unit;
    }
  }

  /** "no drums except brushes" wants brushes; "everything except drums" wants none. */
  private void except(Unit unit) {
    unit.cut = true;
    boolean within = open != null || last != null && last.negated;
    boolean everything =
        unit.entry.phrase.startsWith("every") || unit.entry.phrase.startsWith("all");
    if (open != null && everything) {
      unit.role = Role.ONLY;
      close();
    } else if (!within) {
      begin(Role.NO, unit);
    } else if (allNegated) {
      unit.role = Role.ONLY;
      close();
    } else {
      insist = true;
      close();
    }
  }

  /** Negates the nouns right before: "drums and bass off", "暗くない". */
  private void before(int i, Unit unit) {
    boolean foreign = unit.entry.phrase.startsWith("_");
    boolean linked = true;
    for (int j = i - 1; j >= 0 && linked; j--) {
      Unit other = units.get(j);
      if (other.means() && (foreign || other.isInstrument())) {
        unit.cut = true;
        other.negated = true;
        other.cut = true;
        last = other;
        linked = j > 0 && (units.get(j - 1).is(Role.AND) || units.get(j - 1).is(Role.OR));
        j -= linked ? 1 : 0;
      } else {
        linked = other.is(Role.FILLER) || other.is(Role.DEGREE) || other.is(Role.ALL);
      }
    }
  }

  private void comma(int i) {
    if (open == null) {
      return;
    }
    if (!(consumed > 0 && ListAhead.of(units, i).negatedToo(last))) {
      insist = false;
      close();
    }
  }

  private static boolean isThin(Unit unit) {
    return unit.is(Role.FILLER) || unit.is(Role.TOO) || unit.is(Role.VERY);
  }

  private boolean andContinues(int i) {
    int next = i + 1;
    while (next < units.size() && isThin(units.get(next))) {
      if (BEGINNINGS.contains(units.get(next).gloss.toLowerCase(Locale.ROOT))) {
        return false;
      }
      next++;
    }
    if (next >= units.size()) {
      return false;
    }
    Unit item = units.get(next);
    boolean only = next + 1 < units.size() && units.get(next + 1).is(Role.AFTER_ONLY);
    boolean described =
        item.isQuality() && next + 1 < units.size() && units.get(next + 1).isInstrument();
    return !only && !described && Likeness.alike(last, item);
  }

  private void content(int i, Unit unit) {
    if (open != null && consumed > 0 && leaves(i, unit)) {
      close();
    }
    if (open == null) {
      unit.insisted = insist && unit.means();
      return;
    }
    unit.negated = true;
    unit.cut = true;
    if (unit.means()) {
      consumed++;
      last = unit;
      lastIndex = i;
    }
  }

  /** Whether a unit begins something new after what was negated. */
  private boolean leaves(int i, Unit unit) {
    if (!adjacent(i)) {
      return false;
    }
    if (last == null || !last.isQuality()) {
      return true;
    }
    return open == Role.NOT || !unit.means() && open != Role.NO;
  }

  /** Whether nothing but filling stands between the last negated unit and this one. */
  private boolean adjacent(int i) {
    for (int j = lastIndex + 1; j < i; j++) {
      Unit between = units.get(j);
      if (between.is(Role.AND) || between.is(Role.OR) || between.is(Role.COMMA)) {
        return false;
      }
    }
    return true;
  }
}
