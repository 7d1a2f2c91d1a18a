package dev.vibecast.language;

import dev.vibecast.schema.music.AccentStyle;
import dev.vibecast.schema.music.Attack;
import dev.vibecast.schema.music.ChordChangeBars;
import dev.vibecast.schema.music.Echo;
import dev.vibecast.schema.music.Human;
import dev.vibecast.schema.music.MelodyDensity;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.RhythmStyle;
import dev.vibecast.schema.music.Space;
import dev.vibecast.schema.music.Swing;
import dev.vibecast.schema.music.Syncopation;
import java.util.List;

/** Removes combinations that sound wrong, wherever no word asked for them. */
final class Repairs {

  private final Object[] values;
  private final Resolution wishes;

  private Repairs(Object[] values, Resolution wishes) {
    this.values = values;
    this.wishes = wishes;
  }

  /** Repairs values in place; a field that the words limit keeps what they allow. */
  static void repair(Object[] values, Resolution wishes) {
    new Repairs(values, wishes).repair();
  }

  private void repair() {
    if (get(MusicField.SPACE) == Space.VAST) {
      atMost(MusicField.CHORD_CHANGE_BARS, ChordChangeBars.SLOW);
      atMost(MusicField.MELODY_DENSITY, MelodyDensity.MEDIUM);
      atMost(MusicField.ECHO, Echo.MEDIUM);
    }
    if (get(MusicField.HUMAN) == Human.ROBOTIC) {
      atMost(MusicField.SWING, Swing.NONE);
    }
    if (get(MusicField.ATTACK) == Attack.SOFT && get(MusicField.ACCENT) == AccentStyle.BRASS_HIT) {
      replace(MusicField.ACCENT, AccentStyle.NONE);
    }
    if (get(MusicField.RHYTHM) == RhythmStyle.NONE) {
      atMost(MusicField.SYNCOPATION, Syncopation.STRAIGHT);
    }
  }

  private Object get(MusicField field) {
    return values[field.ordinal()];
  }

  private void atMost(MusicField field, Object highest) {
    List<Object> scale = Scales.of(field);
    if (scale.indexOf(get(field)) > scale.indexOf(highest)) {
      replace(field, highest);
    }
  }

  private void replace(MusicField field, Object value) {
    boolean asked =
        wishes.domains.limited(field)
            || wishes.shifts.stream().anyMatch(s -> s.field() == field)
            || wishes.instruments.stream()
                .anyMatch(w -> w.choices().stream().anyMatch(c -> c.field() == field));
    if (!asked) {
      values[field.ordinal()] = value;
    }
  }
}
