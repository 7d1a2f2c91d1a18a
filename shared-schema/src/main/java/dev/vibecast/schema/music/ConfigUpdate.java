package dev.vibecast.schema.music;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Problem;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A partial change of what plays: any subset of fields, an exact tempo, a meter.
 *
 * <p>In JSON: {@code {"brightness": {"step": -1}, "echo": "heavy", "space": {"value": 0.62}, "bpm":
 * 92}}. An unknown key is an error that names it.
 *
 * @param fields changes by field
 * @param bpm exact tempo 40…220, or null for no change
 * @param meter time signature, or null for no change
 */
public record ConfigUpdate(Map<MusicField, FieldChange> fields, Double bpm, Meter meter) {

  public ConfigUpdate {
    Map<MusicField, FieldChange> copy = new EnumMap<>(MusicField.class);
    copy.putAll(fields);
    fields = Collections.unmodifiableMap(copy);
    List<Problem> problems =
        copy.entrySet().stream().flatMap(e -> e.getValue().problemAt(e.getKey()).stream()).toList();
    if (!problems.isEmpty()) {
      throw new InvalidContractException(problems);
    }
    if (bpm != null) {
      Overrides.checkBpm(bpm);
    }
  }

  /**
   * Reads an update.
   *
   * @throws InvalidContractException naming every wrong field and its range
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConfigUpdate fromJson(JsonNode json) {
    return new ConfigUpdateReader(json).read();
  }

  /** The JSON form that {@link #fromJson} reads. */
  @JsonValue
  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    fields.forEach((field, change) -> json.put(field.key(), change));
    if (bpm != null) {
      json.put(ConfigUpdateReader.BPM, bpm);
    }
    if (meter != null) {
      json.put(ConfigUpdateReader.METER, meter);
    }
    return json;
  }

  /** Whether nothing would change. */
  public boolean isEmpty() {
    return fields.isEmpty() && bpm == null && meter == null;
  }

  /**
   * The recipe after this change. A label replaces a continuous value of the same field; a step
   * starts from the label nearest to what sounds. A tempo label or step replaces an exact tempo.
   *
   * @throws InvalidContractException if the result would cross its registers
   */
  public Recipe applyTo(Recipe recipe) {
    Object[] values = recipe.config().values();
    Overrides overrides = recipe.overrides();
    for (Map.Entry<MusicField, FieldChange> entry : fields.entrySet()) {
      overrides = change(entry.getKey(), entry.getValue(), values, overrides);
    }
    overrides = bpm == null ? overrides : overrides.withBpm(bpm);
    overrides = meter == null ? overrides : overrides.withMeter(meter);
    return recipe
        .withConfig(MusicConfig.of(values, recipe.config().extras()))
        .withOverrides(overrides);
  }

  /** Changes the field's label in {@code values} and gives the overrides that go with it. */
  private static Overrides change(
      MusicField field, FieldChange change, Object[] values, Overrides before) {
    Overrides after = field == MusicField.TEMPO ? before.withBpm(null) : before;
    return switch (change) {
      case FieldChange.Continuous to -> after.withValue(field, to.value());
      case FieldChange.To to -> {
        values[field.ordinal()] = to.value();
        yield after.withValue(field, null);
      }
      case FieldChange.Step by -> {
        Scale scale = Scale.of(field);
        int index = scale.indexOf(values[field.ordinal()], before.position(field));
        values[field.ordinal()] = scale.at(index + by.step());
        yield after.withValue(field, null);
      }
    };
  }
}
