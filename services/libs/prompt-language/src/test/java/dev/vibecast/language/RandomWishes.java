package dev.vibecast.language;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.LayerMix;
import dev.vibecast.schema.music.Meter;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Palette;
import dev.vibecast.schema.music.PaletteColor;
import dev.vibecast.schema.music.PaletteWeight;
import dev.vibecast.schema.music.Provenance;
import dev.vibecast.schema.music.Recipe;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Any readings and recipes, the same for the same seed. */
final class RandomWishes {

  private final Random random;

  RandomWishes(long seed) {
    random = new Random(seed);
  }

  Reading reading() {
    List<Wish> wishes = new ArrayList<>();
    int count = 1 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      wishes.add(wish());
    }
    return new Reading("any", "en", "", wishes, List.of(), Map.of(), false);
  }

  private Wish wish() {
    Span span = new Span(0, 3, "any");
    Strength strength = Strength.values()[random.nextInt(Strength.values().length)];
    MusicField field = pick(List.of(MusicField.values()));
    Object value = pick(field.type().values());
    Layer layer = pick(List.of(Layer.values()));
    return switch (random.nextInt(14)) {
      case 0, 1 -> new Wish.OneOf(span, strength, field, some(field));
      case 2 -> new Wish.NoneOf(span, strength, field, some(field));
      case 3 -> new Wish.AtMost(span, strength, field, value);
      case 4 -> new Wish.AtLeast(span, strength, field, value);
      case 5 ->
          new Wish.Shift(
              span, strength, stepped(field), pick(List.of(-100.0, -2.0, -1.0, -.5, .5, 1.0)));
      case 6 -> new Wish.Bpm(span, strength, 40 + random.nextInt(181));
      case 7 ->
          new Wish.TempoChange(span, strength, .5 + random.nextDouble(), random.nextInt(21) - 10);
      case 8 -> new Wish.Metre(span, strength, pick(List.of(Meter.values())));
      case 9 -> new Wish.Mute(span, strength, pick(List.of(Layer.BASS, Layer.PAD, Layer.MELODY)));
      case 10 -> new Wish.Solo(span, strength, List.of(layer));
      case 11 -> new Wish.Level(span, strength, layer, random.nextInt(13) - 6);
      case 12 -> new Wish.Cap(span, strength, pick(List.of(AffectDimension.values())), 0, 3);
      default -> instrument(span, strength);
    };
  }

  /** Styles have no order to step along. */
  private static MusicField stepped(MusicField field) {
    return Layers.of(field).isPresent() ? MusicField.BRIGHTNESS : field;
  }

  private Wish instrument(Span span, Strength strength) {
    List<Entry> known = new ArrayList<>();
    for (String name :
        List.of(
            "drums",
            "piano",
            "guitar",
            "bells",
            "flute",
            "synth",
            "choir",
            "bass",
            "harp",
            "rain sounds",
            "melody",
            "strings")) {
      known.add(Lexicon.builtIn().find(name));
    }
    Instrument instrument = pick(known).instrument;
    return new Wish.AnyOf(span, strength, instrument.name(), instrument.choices());
  }

  private List<Object> some(MusicField field) {
    List<Object> values = new ArrayList<>(field.type().values());
    Collections.shuffle(values, random);
    return values.subList(0, 1 + random.nextInt(Math.max(1, values.size() / 2)));
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  Recipe recipe() {
    MusicConfig config = MusicConfig.defaults();
    int low = 1 + random.nextInt(8);
    int high = low + random.nextInt(9 - low);
    for (MusicField field : MusicField.values()) {
      if (field != MusicField.REGISTER_MIN_OCT && field != MusicField.REGISTER_MAX_OCT) {
        config = config.with(field, pick(field.type().values()));
      }
    }
    config = config.with(MusicField.REGISTER_MAX_OCT, 8).with(MusicField.REGISTER_MIN_OCT, low);
    config = config.with(MusicField.REGISTER_MAX_OCT, high);
    return new Recipe("", "Any Thing", config, overrides(), palettes(), Provenance.manual());
  }

  private Overrides overrides() {
    Map<String, Double> values = new HashMap<>();
    for (MusicField field : MusicField.values()) {
      if (field.steppable() && random.nextInt(8) == 0) {
        values.put(field.key(), random.nextDouble());
      }
    }
    Map<Layer, LayerMix> layers = new EnumMap<>(Layer.class);
    for (Layer layer : Layer.values()) {
      if (random.nextInt(8) == 0) {
        layers.put(
            layer,
            new LayerMix(random.nextBoolean(), random.nextInt(4) == 0, random.nextDouble() * 2));
      }
    }
    Double bpm = random.nextInt(4) == 0 ? 40 + 180 * random.nextDouble() : null;
    return new Overrides(bpm, null, new Mix(layers), values);
  }

  static List<Palette> palettes() {
    List<PaletteColor> colors = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      colors.add(new PaletteColor("#10203" + i, PaletteWeight.values()[0]));
    }
    Palette palette = new Palette(colors);
    return List.of(palette, palette, palette);
  }

  /** A recipe of the defaults. */
  static Recipe plain() {
    return new Recipe(
        "", "Any Thing", MusicConfig.defaults(), Overrides.NONE, palettes(), Provenance.manual());
  }
}
