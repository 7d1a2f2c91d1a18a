package dev.vibecast.language;

import dev.vibecast.schema.Require;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.Meter;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Overrides;
import java.util.List;

/** One thing that the words ask for. Values are those of {@link MusicField#type()}. */
public sealed interface Wish {

  /** The words it was read from. */
  Span source();

  /** How firmly it binds. */
  Strength strength();

  /** The field takes one of these values, best first. */
  record OneOf(Span source, Strength strength, MusicField field, List<Object> values)
      implements Wish {
    public OneOf {
      values = checked(field, values);
    }
  }

  /** At least one of these choices holds and its layer is heard, best first: an instrument. */
  record AnyOf(Span source, Strength strength, String name, List<Choice> choices) implements Wish {
    public AnyOf {
      choices = Require.list("choices", choices);
    }
  }

  /** The field takes none of these values. */
  record NoneOf(Span source, Strength strength, MusicField field, List<Object> values)
      implements Wish {
    public NoneOf {
      values = checked(field, values);
    }
  }

  /** The field stays at or below this value in the order of its type. */
  record AtMost(Span source, Strength strength, MusicField field, Object value) implements Wish {
    public AtMost {
      Choice.check(field, value);
    }
  }

  /** The field stays at or above this value in the order of its type. */
  record AtLeast(Span source, Strength strength, MusicField field, Object value) implements Wish {
    public AtLeast {
      Choice.check(field, value);
    }
  }

  /**
   * The field moves along its labels from where the base recipe has it, held at the ends.
   *
   * @param steps ±0.5, 1 or 2, or {@link #TO_THE_END} times the sign for "as … as possible"
   */
  record Shift(Span source, Strength strength, MusicField field, double steps) implements Wish {
    /** More steps than any field has. */
    public static final double TO_THE_END = 100;
  }

  /**
   * An exact tempo.
   *
   * @param value 40 to 220 beats per minute
   */
  record Bpm(Span source, Strength strength, double value) implements Wish {
    public Bpm {
      Require.range("bpm", value, MIN_BPM, MAX_BPM);
    }
  }

  /**
   * The tempo of the base recipe times {@code factor} plus {@code offsetBpm}, held within 40 to 220
   * beats per minute.
   */
  record TempoChange(Span source, Strength strength, double factor, double offsetBpm)
      implements Wish {
    public TempoChange {
      Require.finite("factor", factor);
      Require.finite("offsetBpm", offsetBpm);
    }
  }

  /** A time signature. */
  record Metre(Span source, Strength strength, Meter meter) implements Wish {}

  /** A layer that has no value {@code none} is silent. */
  record Mute(Span source, Strength strength, Layer layer) implements Wish {}

  /** Nothing but these layers is heard. */
  record Solo(Span source, Strength strength, List<Layer> layers) implements Wish {
    public Solo {
      layers = Require.list("layers", layers);
    }
  }

  /**
   * A layer louder or softer than the base recipe has it; a louder one is heard.
   *
   * @param gainDb decibels, held so that the level stays within what a mix allows
   */
  record Level(Span source, Strength strength, Layer layer, double gainDb) implements Wish {}

  /** What the music expresses stays within bounds: "not sad" is valence of at least 0. */
  record Cap(Span source, Strength strength, AffectDimension dimension, double min, double max)
      implements Wish {}

  /** Something understood that Vibecast cannot play, in English. */
  record Unmet(Span source, Strength strength, String what) implements Wish {}

  /** Slowest tempo that can be wished for, in beats per minute. */
  double MIN_BPM = Overrides.MIN_BPM;

  /** Fastest tempo that can be wished for, in beats per minute. */
  double MAX_BPM = Overrides.MAX_BPM;

  private static List<Object> checked(MusicField field, List<Object> values) {
    Require.list("values", values).forEach(value -> Choice.check(field, value));
    return List.copyOf(values);
  }
}
