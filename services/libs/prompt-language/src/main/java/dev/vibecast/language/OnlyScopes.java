package dev.vibecast.language;

import java.util.ArrayList;
import java.util.List;

/** Finds what is wanted alone: "only piano and cello", "drums only", "solo harp". */
final class OnlyScopes {

  private final List<Unit> units;

  OnlyScopes(List<Unit> units) {
    this.units = units;
  }

  /**
   * What is wanted alone.
   *
   * @param from first unit of the phrase
   * @param to after its last unit
   * @param units instruments, or words whose texture or accent is meant
   */
  record Group(int from, int to, List<Unit> units) {}

  /** The groups in order; their units are marked. */
  List<Group> mark() {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      Group group =
          switch (unit.role) {
            case ONLY -> either(ahead(i), i);
            case SOLO -> either(ahead(i), i);
            case AFTER_ONLY -> behind(i);
            case null, default -> null;
          };
      if (group != null && group.units().stream().noneMatch(u -> u.only)) {
        group.units().forEach(u -> u.only = true);
        unit.cut = true;
        groups.add(group);
      }
    }
    return groups;
  }

  private Group either(Group ahead, int i) {
    return ahead != null ? ahead : behind(i);
  }

  private Group ahead(int only) {
    List<Unit> found = new ArrayList<>();
    int end = only + 1;
    boolean wanted = true;
    for (int i = only + 1; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (wanted && isSounding(unit, true)) {
        found.add(unit);
        wanted = false;
        end = i + 1;
      } else if (isLink(unit)) {
        wanted = true;
      } else if (!(isDecoration(unit) && (wanted || unit.is(Role.FILLER)))) {
        boolean genre = !wanted && unit.entry != null && !unit.entry.genres.isEmpty();
        return genre ? null : group(only, end, found);
      }
    }
    return group(only, end, found);
  }

  /** A group needs an instrument: "only rain" is a scene, "only rain and piano" is not. */
  private static Group group(int from, int to, List<Unit> found) {
    return found.stream().anyMatch(Unit::isInstrument) ? new Group(from, to, found) : null;
  }

  private Group behind(int only) {
    List<Unit> found = new ArrayList<>();
    int start = only;
    boolean wanted = true;
    for (int i = only - 1; i >= 0; i--) {
      Unit unit = units.get(i);
      if (wanted && isSounding(unit, !found.isEmpty())) {
        found.addFirst(unit);
        wanted = false;
        start = i;
      } else if (!found.isEmpty() && isLink(unit)) {
        wanted = true;
      } else if (!isDecoration(unit) || found.isEmpty() && !unit.is(Role.FILLER)) {
        break;
      }
    }
    boolean feature = start > 0 && units.get(only).is(Role.SOLO) && start != 0;
    return found.isEmpty() || feature ? null : new Group(start, only + 1, found);
  }

  /** An instrument; within a list also a scene word that has a layer, such as rain. */
  private static boolean isSounding(Unit unit, boolean within) {
    if (unit.negated || unit.entry == null) {
      return false;
    }
    return unit.isInstrument()
        || within && unit.entry.implies.stream().anyMatch(l -> Layers.of(l.field()).isPresent());
  }

  private static boolean isLink(Unit unit) {
    return unit.is(Role.AND)
        || unit.is(Role.COMMA)
        || unit.is(Role.OR)
        || unit.is(Role.WITH) && !unit.means();
  }

  private static boolean isDecoration(Unit unit) {
    return unit.is(Role.FILLER) && !unit.means()
        || unit.is(Role.VERY)
        || unit.isQuality() && !unit.negated && unit.entry.form == Entry.Form.PLAIN;
  }
}
