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
  private static final FieldType METERS = new FieldType.Labels(List.of(Meter.values()));
  private static final int MAX_STEP = 100;

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
      throw new InvalidContractException("update", "must be a JSON object of music fields");
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
                  field -> readChange(field, value),
                  () -> problems.add(new Problem(key, "is not a music field")));
    }
  }

  private void readBpm(JsonNode value) {
    double number = value.isNumber() ? value.doubleValue() : Double.NaN;
    if (number >= Overrides.MIN_BPM && number <= Overrides.MAX_BPM) {
      bpm = number;
    } else {
      problems.add(new Problem(BPM, value + " is not allowed; it takes 40 to 220"));
    }
  }

  private void readMeter(JsonNode value) {
    METERS
        .read(value)
        .ifPresentOrElse(
            m -> meter = (Meter) m,
            () ->
                problems.add(
                    new Problem(METER, value + " is not allowed; it takes " + METERS.allowed())));
  }

  private void readChange(MusicField field, JsonNode value) {
    Optional<Object> plain = field.type().read(value);
    if (plain.isPresent()) {
      fields.put(field, new FieldChange.To(plain.get()));
    } else if (value.has("step")) {
      readStep(field, value.get("step"));
    } else if (value.has("value") || value.isFloatingPointNumber()) {
      readContinuous(field, value.isObject() ? value.get("value") : value);
    } else {
      problems.add(MusicConfigReader.wrong(field, value));
    }
  }

  private void readStep(MusicField field, JsonNode step) {
    if (!field.steppable()) {
      problems.add(new Problem(field.key(), "cannot be stepped; it takes " + allowed(field)));
    } else if (!step.canConvertToInt() || Math.abs(step.asInt()) > MAX_STEP) {
      problems.add(new Problem(field.key() + ".step", "takes a whole number from -100 to 100"));
    } else {
      fields.put(field, new FieldChange.Step(step.intValue()));
    }
  }

  private void readContinuous(MusicField field, JsonNode value) {
    double number = value.isNumber() ? value.doubleValue() : Double.NaN;
    if (!field.steppable()) {
      problems.add(MusicConfigReader.wrong(field, value));
    } else if (number >= 0.0 && number <= 1.0) {
      fields.put(field, new FieldChange.Continuous(number));
    } else {
      problems.add(new Problem(field.key(), value + " is not allowed; it takes 0 to 1"));
    }
  }

  private static String allowed(MusicField field) {
    return field.type().allowed();
  }
}
