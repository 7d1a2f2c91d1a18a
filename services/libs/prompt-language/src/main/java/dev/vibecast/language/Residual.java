package dev.vibecast.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The content of a prompt in English, without what is negated or only controls. */
final class Residual {

  /** Words that stay between two words of content. */
  private static final Set<Role> LINKS =
      EnumSet.of(
          Role.PREP,
          Role.AND,
          Role.OR,
          Role.FILLER,
          Role.WITH,
          Role.TO,
          Role.COMMA,
          Role.DEGREE,
          Role.VERY,
          Role.RELATIVE,
          Role.BUT,
          Role.AS,
          Role.UP,
          Role.DOWN,
          Role.ALL);

  private final List<String> words = new ArrayList<>();
  private final List<String> waiting = new ArrayList<>();

  /** The residual of marked units. */
  static String of(List<Unit> units) {
    Residual residual = new Residual();
    units.forEach(residual::add);
    return String.join(" ", residual.words).replace(" ,", ",");
  }

  private void add(Unit unit) {
    if (unit.cut || unit.gloss.isBlank()) {
      waiting.clear();
    } else if (unit.role == null || unit.is(Role.ALL)) {
      words.addAll(waiting);
      waiting.clear();
      words.add(unit.gloss);
    } else if (words.isEmpty() || !LINKS.contains(unit.role)) {
      waiting.clear();
      if (unit.is(Role.VERY)) {
        waiting.add(unit.gloss);
      }
    } else {
      waiting.add(unit.is(Role.COMMA) ? "," : unit.gloss);
    }
  }

  /** Whether the units hold any content of their own. */
  static boolean isEmpty(List<Unit> units) {
    return units.stream().allMatch(u -> u.cut || u.role != null || u.gloss.isBlank());
  }
}
