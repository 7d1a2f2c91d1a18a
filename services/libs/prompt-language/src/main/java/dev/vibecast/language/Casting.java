package dev.vibecast.language;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each named instrument a layer. Two instruments share a field only if they want the same
 * value, so this is a small assignment problem, solved by trying choices in order.
 */
final class Casting {

  /** More tries than any sensible prompt needs; beyond it the last instrument gives way. */
  private static final int MAX_TRIES = 5000;

  private final List<Wish.AnyOf> wishes;
  private final Domains domains;
  private final Set<Layer> muted;
  private final MusicConfig base;
  private final Map<MusicField, Object> taken = new EnumMap<>(MusicField.class);
  private int tries;

  /**
   * @param wishes the instruments
   * @param base values that are kept where they serve, or null
   */
  Casting(List<Wish.AnyOf> wishes, Domains domains, Set<Layer> muted, MusicConfig base) {
    this.wishes = wishes.stream().sorted(Comparator.comparingInt(w -> w.choices().size())).toList();
    this.domains = domains;
    this.muted = muted;
    this.base = base;
  }

  /** A value for each field that an instrument needs, or null if they cannot all play. */
  Map<MusicField, Object> cast() {
    return cast(0) ? taken : null;
  }

  private boolean cast(int i) {
    if (i == wishes.size()) {
      return true;
    }
    for (Choice choice : ordered(wishes.get(i).choices())) {
      if (++tries > MAX_TRIES) {
        return false;
      }
      Object before = taken.get(choice.field());
      if (fits(choice, before)) {
        taken.put(choice.field(), choice.value());
        if (cast(i + 1)) {
          return true;
        }
        restore(choice.field(), before);
      }
    }
    return false;
  }

  private void restore(MusicField field, Object before) {
    if (before == null) {
      taken.remove(field);
    } else {
      taken.put(field, before);
    }
  }

  private boolean fits(Choice choice, Object before) {
    boolean free = before == null || before.equals(choice.value());
    boolean heard = !muted.contains(Layers.of(choice.field()).orElseThrow());
    return free && heard && domains.of(choice.field()).contains(choice.value());
  }

  /** What already sounds comes first, then the order of the wish. */
  private List<Choice> ordered(List<Choice> choices) {
    if (base == null) {
      return choices;
    }
    List<Choice> ordered = new ArrayList<>(choices);
    ordered.sort(Comparator.comparing(choice -> !serves(choice)));
    return ordered;
  }

  private boolean serves(Choice choice) {
    boolean same = choice.value().equals(choice.field().of(base));
    return same && Layers.sounds(Layers.of(choice.field()).orElseThrow(), base);
  }
}
