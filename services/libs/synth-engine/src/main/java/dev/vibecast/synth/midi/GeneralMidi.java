package dev.vibecast.synth.midi;

import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.synth.composer.Drum;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;

/**
 * Which sound of a General MIDI synthesizer comes nearest to each style and drum, read from {@code
 * general-midi.properties}.
 *
 * <p>Source: MIDI Manufacturers Association, "General MIDI Level 1 Sound Set" (RP-003).
 */
final class GeneralMidi {

  private static final int DRUM_CHANNEL = 9;
  private static final Properties TABLE = load();

  private GeneralMidi() {}

  /** The sound of a layer in a recipe. */
  static Sound sound(Layer layer, MusicConfig config) {
    MusicField field = MusicField.byKey(layer.label()).orElseThrow();
    String style = ((Label) field.of(config)).label();
    boolean drums = layer == Layer.RHYTHM;
    int channel = drums ? DRUM_CHANNEL : layer.ordinal();
    return new Sound(style, channel, number(layer.label() + "." + style), drums);
  }

  /** Key of a drum on the drum channel. */
  static int drumKey(int part) {
    return number("drum." + Drum.values()[part].name().toLowerCase(Locale.ROOT));
  }

  private static int number(String key) {
    String value = TABLE.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("general-midi.properties lacks " + key);
    }
    return Integer.parseInt(value.strip());
  }

  private static Properties load() {
    Properties table = new Properties();
    try (InputStream in = GeneralMidi.class.getResourceAsStream("general-midi.properties")) {
      table.load(in);
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException("general-midi.properties", e);
    }
  }

  /**
   * How a layer sounds elsewhere.
   *
   * @param style label of the recipe
   * @param channel 0…15
   * @param program 0…127; on the drum channel the kit
   * @param drums whether keys are drums
   */
  record Sound(String style, int channel, int program, boolean drums) {}
}
