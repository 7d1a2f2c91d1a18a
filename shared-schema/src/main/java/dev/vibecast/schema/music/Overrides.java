package dev.vibecast.schema.music;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Require;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Exact wishes beside the labels, set only when the words or a live control said so.
 *
 * @param bpm exact tempo, 40…220 beats per minute, or null to follow the tempo label
 * @param meter time signature, or null for 4/4
 * @param mix mute, solo and level of layers
 * @param values continuous 0…1 positions of steppable fields, by field key, replacing their label
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Overrides(Double bpm, Meter meter, Mix mix, Map<String, Double> values) {

  /** Nothing beyond the labels. */
  public static final Overrides NONE = new Overrides(null, null, Mix.NEUTRAL, Map.of());

  /** Slowest and fastest tempo an override may ask for, in beats per minute. */
  public static final double MIN_BPM = 40;

  public static final double MAX_BPM = 220;

  @JsonCreator
  public Overrides(
      @JsonProperty("bpm") Double bpm,
      @JsonProperty("meter") Meter meter,
      @JsonProperty("mix") Mix mix,
      @JsonProperty("values") Map<String, Double> values) {
    this.bpm = bpm == null ? null : checkBpm(bpm);
    this.meter = meter;
    this.mix = mix == null ? Mix.NEUTRAL : mix;
    this.values =
        Collections.unmodifiableMap(values == null ? new TreeMap<>() : new TreeMap<>(values));
    this.values.forEach(Overrides::check);
  }

  /** The tempo, which must be 40…220 beats per minute. */
  static double checkBpm(double bpm) {
    return Require.range("bpm", bpm, MIN_BPM, MAX_BPM);
  }

  private static void check(String key, Double value) {
    boolean steppable = MusicField.byKey(key).filter(MusicField::steppable).isPresent();
    if (!steppable) {
      throw new InvalidContractException("values." + key, "does not take a continuous value");
    }
    Require.range("values." + key, Require.present("values." + key, value), 0, 1);
  }

  /** The continuous position of a field, if one is set. */
  public OptionalDouble value(MusicField field) {
    Double value = values.get(field.key());
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** Where a field stands if its label is not what sounds; an exact tempo beats a position. */
  OptionalDouble position(MusicField field) {
    return field == MusicField.TEMPO && bpm != null
        ? OptionalDouble.of(Tempo.positionOf(bpm))
        : value(field);
  }

  /** The meter that sounds. */
  @JsonIgnore
  public Meter meterOrDefault() {
    return meter == null ? Meter.FOUR_FOUR : meter;
  }

  Overrides withBpm(Double newBpm) {
    return new Overrides(newBpm, meter, mix, values);
  }

  Overrides withMeter(Meter newMeter) {
    return new Overrides(bpm, newMeter, mix, values);
  }

  /** A copy with another mix. */
  public Overrides withMix(Mix newMix) {
    return new Overrides(bpm, meter, newMix, values);
  }

  Overrides withValue(MusicField field, Double value) {
    Map<String, Double> copy = new TreeMap<>(values);
    if (value == null) {
      copy.remove(field.key());
    } else {
      copy.put(field.key(), value);
    }
    return new Overrides(bpm, meter, mix, copy);
  }
}
