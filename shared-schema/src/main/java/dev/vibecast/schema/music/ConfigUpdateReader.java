package dev.vibecast.schema.music;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a {@link ConfigUpdate}, collecting every problem before it gives up. */
final class ConfigUpdateReader {

  static final String BPM = "bpm";
  static final String METER = "meter";
  static final String STEP = "step";
  static final String VALUE = "value";
  private static final FieldType METERS = new FieldType.Labels(List.of(Meter.values()));

  private final JsonNode json;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<MusicField, FieldChange> fields = new EnumMap<>(MusicField.class);
  private Double bpm;
  private Meter meter;

  ConfigUpdateReader(JsonNode json) {
    this.json = json;
  }

  ConfigUpdate read() {
    if (json == null || !json.isObject()) {
      throw new InvalidContractException("", "must be a JSON object of music fields");
    }
    json.properties().forEach(e -> readEntry(e.getKey(), e.getValue()));
    if (!problems.isEmpty()) {
      throw new InvalidContractException(problems);
    }
    return new ConfigUpdate(fields, bpm, meter);
  }

  private void readEntry(String key, JsonNode value) {
    switch (key) {
      case BPM -> readBpm(value);
      case METER -> readMeter(value);
      default ->
          MusicField.byKey(key)
              .ifPresentOrElse(
                  field -> readField(field, value),
                  () -> problems.add(new Problem(key, "is not a music field")));
    }
  }

  private void readBpm(JsonNode value) {
    double number = value.isNumber() ? value.doubleValue() : Double.NaN;
    if (number >= Overrides.MIN_BPM && number <= Overrides.MAX_BPM) {
      bpm = number;
    } else {
      problems.add(refused(BPM, value, "40 to 220"));
    }
  }

  private void readMeter(JsonNode value) {
    METERS
        .read(value)
        .ifPresentOrElse(
            m -> meter = (Meter) m, () -> problems.add(refused(METER, value, METERS.allowed())));
  }

  private void readField(MusicField field, JsonNode value) {
    Optional<FieldChange> change = readChange(field, value);
    Optional<Problem> problem =
        change.isEmpty()
            ? Optional.of(refused(field.key(), value, allowed(field)))
            : change.get().problemAt(field);
    problem.ifPresentOrElse(problems::add, () -> fields.put(field, change.get()));
  }

  private static Optional<FieldChange> readChange(MusicField field, JsonNode value) {
    if (value.size() == 1 && value.path(STEP).isInt()) {
      return Optional.of(new FieldChange.Step(value.get(STEP).intValue()));
    }
    if (value.size() == 1 && value.path(VALUE).isNumber()) {
      return Optional.of(new FieldChange.Continuous(value.get(VALUE).doubleValue()));
    }
    return field.type().read(value).map(FieldChange.To::new);
  }

  private static String allowed(MusicField field) {
    String plain = field.type().allowed();
    return field.steppable() ? plain + ", {\"step\": -100 to 100} or {\"value\": 0 to 1}" : plain;
  }

  private static Problem refused(String key, JsonNode value, String allowed) {
    return Problem.refused(key, value.toString(), allowed);
  }
}
