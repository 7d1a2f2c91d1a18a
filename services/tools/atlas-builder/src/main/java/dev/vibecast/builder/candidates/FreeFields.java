package dev.vibecast.builder.candidates;

import dev.vibecast.schema.music.AccentStyle;
import dev.vibecast.schema.music.ChordChangeBars;
import dev.vibecast.schema.music.Echo;
import dev.vibecast.schema.music.Human;
import dev.vibecast.schema.music.MelodyDensity;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.RhythmStyle;
import dev.vibecast.schema.music.Space;
import dev.vibecast.schema.music.Swing;
import dev.vibecast.schema.music.Syncopation;
import dev.vibecast.schema.music.TextureStyle;
import java.util.Map;
import java.util.Set;

/**
 * Settles fields that the author left free, so that the recipe makes sense as a whole: a vast room
 * needs slow chords and few notes, a robot does not swing, what has a style must sound.
 */
final class FreeFields {

  private static final int BASS_AND_PAD = 2;
  private static final int WITH_MELODY = 3;
  private static final int WITH_RHYTHM = 4;
  private static final int WITH_TEXTURE = 5;
  private static final int WITH_ACCENT = 6;

  private final Map<MusicField, Object> values;
  private final Set<MusicField> said;

  private FreeFields(Map<MusicField, Object> values, Set<MusicField> said) {
    this.values = values;
    this.said = said;
  }

  /**
   * @param values all 34 fields, changed in place
   * @param said fields that the author spoke of, which stay as they are
   */
  static void settle(Map<MusicField, Object> values, Set<MusicField> said) {
    FreeFields fields = new FreeFields(values, said);
    fields.vastRoom();
    fields.rhythm();
    fields.density();
    fields.registers();
  }

  private void vastRoom() {
    if (values.get(MusicField.SPACE) == Space.VAST) {
      atMost(MusicField.CHORD_CHANGE_BARS, ChordChangeBars.SLOW);
      atMost(MusicField.MELODY_DENSITY, MelodyDensity.MEDIUM);
      atMost(MusicField.ECHO, Echo.MEDIUM);
    }
  }

  private void rhythm() {
    if (values.get(MusicField.HUMAN) == Human.ROBOTIC) {
      free(MusicField.SWING, Swing.NONE);
    }
    if (values.get(MusicField.RHYTHM) == RhythmStyle.NONE) {
      free(MusicField.SYNCOPATION, Syncopation.STRAIGHT);
    }
  }

  /** Layers enter in a fixed order, so the last one that plays decides how many there are. */
  private void density() {
    int needed = BASS_AND_PAD;
    needed = said.contains(MusicField.MELODY) ? WITH_MELODY : needed;
    needed = values.get(MusicField.RHYTHM) == RhythmStyle.NONE ? needed : WITH_RHYTHM;
    needed = values.get(MusicField.TEXTURE) == TextureStyle.NONE ? needed : WITH_TEXTURE;
    needed = values.get(MusicField.ACCENT) == AccentStyle.NONE ? needed : WITH_ACCENT;
    free(MusicField.DENSITY, needed);
  }

  private void registers() {
    int low = (int) values.get(MusicField.REGISTER_MIN_OCT);
    int high = (int) values.get(MusicField.REGISTER_MAX_OCT);
    if (low > high) {
      boolean lowIsFree = !said.contains(MusicField.REGISTER_MIN_OCT);
      values.put(
          lowIsFree ? MusicField.REGISTER_MIN_OCT : MusicField.REGISTER_MAX_OCT,
          lowIsFree ? high : low);
    }
  }

  private void free(MusicField field, Object value) {
    if (!said.contains(field)) {
      values.put(field, value);
    }
  }

  private <E extends Enum<E>> void atMost(MusicField field, E most) {
    @SuppressWarnings("unchecked")
    E now = (E) values.get(field);
    if (now.compareTo(most) > 0) {
      free(field, most);
    }
  }
}
