package dev.vibecast.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The bare list that goes on after a comma: in "no drums, bells or bass" it is "bells or bass".
 *
 * @param items in order; empty if what follows is no bare list
 * @param link how the last item is joined, or null
 */
record ListAhead(List<Unit> items, Role link) {

  private static final ListAhead NONE = new ListAhead(List.of(), null);

  /** The list after the comma at an index. */
  static ListAhead of(List<Unit> units, int comma) {
    List<Unit> items = new ArrayList<>();
    Role link = null;
    boolean wanted = true;
    for (int i = comma + 1; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.is(Role.FILLER) && !unit.means()) {
        continue;
      }
      if (wanted && unit.means() && isBare(unit)) {
        items.add(unit);
        wanted = false;
      } else if (!wanted && isLink(unit)) {
        link = unit.is(Role.COMMA) ? link : unit.role;
        wanted = true;
      } else if (wanted && isLink(unit)) {
        link = unit.is(Role.COMMA) ? link : unit.role;
      } else {
        return !wanted && ends(unit) ? new ListAhead(items, link) : NONE;
      }
    }
    return wanted ? NONE : new ListAhead(items, link);
  }

  private static boolean isLink(Unit unit) {
    return unit.is(Role.COMMA) || unit.is(Role.AND) || unit.is(Role.OR);
  }

  private static boolean isBare(Unit unit) {
    return unit.role == null
        && unit.wishes.isEmpty()
        && (unit.entry.quality == null || unit.entry.form == Entry.Form.PLAIN);
  }

  private static boolean ends(Unit unit) {
    return unit.is(Role.STOP) || unit.is(Role.PREP) || unit.is(Role.BUT) || unit.is(Role.WITH);
  }

  /** Whether a negation before the comma reaches over the list as well. */
  boolean negatedToo(Unit first) {
    boolean same = !items.isEmpty() && items.stream().allMatch(u -> Likeness.alike(first, u));
    if (!same) {
      return false;
    }
    if (link == Role.OR) {
      return true;
    }
    boolean layers =
        first.isInstrument()
            && items.stream().allMatch(u -> u.entry.instrument.wholeLayer() || isVoice(u));
    boolean moods = link == Role.AND && first.isQuality();
    return layers && (link == Role.AND || items.size() > 1) || moods;
  }

  private static boolean isVoice(Unit unit) {
    return unit.entry.instrument.unmet() != null;
  }
}
