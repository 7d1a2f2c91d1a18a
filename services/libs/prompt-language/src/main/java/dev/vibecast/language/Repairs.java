package dev.vibecast.language;

import dev.vibecast.schema.music.AccentStyle;
import dev.vibecast.schema.music.Attack;
import dev.vibecast.schema.music.BassStyle;
import dev.vibecast.schema.music.ChordChangeBars;
import dev.vibecast.schema.music.ChromaticProb;
import dev.vibecast.schema.music.Echo;
import dev.vibecast.schema.music.Human;
import dev.vibecast.schema.music.MelodyDensity;
import dev.vibecast.schema.music.Motion;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.RhythmStyle;
import dev.vibecast.schema.music.Space;
import dev.vibecast.schema.music.Swing;
import dev.vibecast.schema.music.Syncopation;
import dev.vibecast.schema.music.Tempo;
import dev.vibecast.schema.music.TextureStyle;
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
      if (wishes.calm) {
        without(MusicField.BASS, BassStyle.OCTAVE, BassStyle.PULSING);
      }
    }
    if (get(MusicField.ATTACK) == Attack.SOFT && isFast()) {
      without(MusicField.ATTACK, Attack.SOFT);
    }
    if (wishes.restful) {
      rest();
    }
  }

  /** Sleep and meditation: nothing fast, hard, tense or sudden. */
  private void rest() {
    atMost(MusicField.TEMPO, Tempo.SLOW);
    atMost(MusicField.MOTION, Motion.SLOW);
    atMost(MusicField.CHROMATIC_PROB, ChromaticProb.NONE);
    without(MusicField.ATTACK, Attack.SHARP, Attack.MEDIUM);
    without(MusicField.ACCENT, AccentStyle.BRASS_HIT, AccentStyle.BLIP, AccentStyle.BLIP_RANDOM);
    without(MusicField.TEXTURE, TextureStyle.GLITCH);
  }

  /** A fast tempo that the words ask for: soft onsets would blur it. */
  private boolean isFast() {
    Object tempo = get(MusicField.TEMPO);
    return wishes.saysTempo() && (tempo == Tempo.FAST || tempo == Tempo.VERY_FAST);
  }

  /** The nearest other value, where the field holds one of these. */
  private void without(MusicField field, Object... unfit) {
    List<Object> refused = List.of(unfit);
    List<Object> rest =
        wishes.domains.of(field).stream().filter(v -> !refused.contains(v)).toList();
    if (refused.contains(get(field)) && !rest.isEmpty()) {
      replace(field, Preference.nearest().rank(field, get(field), rest).getFirst());
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

  /** Whether only suggestions limit the field, and they allow the value. */
  private boolean suggestedOnly(MusicField field, Object value) {
    return wishes.domains.of(field).contains(value)
        && wishes.rules.stream()
            .noneMatch(
                r -> r.field() == field && r.wish().strength().compareTo(Strength.NAMED) <= 0);
  }

  private void replace(MusicField field, Object value) {
    boolean refused = wishes.domains.limited(field) && !suggestedOnly(field, value);
    boolean asked =
        refused
            || wishes.shifts.stream().anyMatch(s -> s.field() == field)
            || wishes.instruments.stream()
                .anyMatch(w -> w.choices().stream().anyMatch(c -> c.field() == field));
    if (!asked) {
      values[field.ordinal()] = value;
    }
  }
}
