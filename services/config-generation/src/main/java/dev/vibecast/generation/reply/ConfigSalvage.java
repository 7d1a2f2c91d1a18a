package dev.vibecast.generation.reply;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a config field by field, so that sound fields survive beside wrong ones. */
final class ConfigSalvage {

  /**
   * With fewer than half of the fields the music would be the defaults' rather than the model's.
   */
  private static final int MIN_READ_FIELDS = MusicField.values().length / 2;

  private static final int MAX_SHOWN_CHARS = 40;

  private final List<String> repairs = new ArrayList<>();
  private MusicConfig config = MusicConfig.defaults();
  private int readFields;

  private ConfigSalvage() {}

  static ConfigSalvage of(JsonNode object) {
    ConfigSalvage salvage = new ConfigSalvage();
    FieldLeaves leaves = FieldLeaves.of(object);
    Register register = new Register();
    for (MusicField field : MusicField.values()) {
      salvage.read(field, leaves.get(field), register);
    }
    salvage.config = register.in(salvage.config, salvage.repairs);
    return salvage;
  }

  private void read(MusicField field, Optional<JsonNode> node, Register register) {
    Object value = node.map(json -> exactOrSnapped(field, json)).orElseGet(() -> missing(field));
    if (field == MusicField.REGISTER_MIN_OCT) {
      register.min = (int) value;
    } else if (field == MusicField.REGISTER_MAX_OCT) {
      register.max = (int) value;
    } else {
      config = config.with(field, value);
    }
  }

  private Object exactOrSnapped(MusicField field, JsonNode json) {
    Optional<Object> exact = field.type().read(json);
    Optional<Object> value = exact.or(() -> FieldSnap.nearest(field.type(), json));
    readFields += value.isPresent() ? 1 : 0;
    Object result = value.orElse(field.defaultValue());
    if (exact.isEmpty()) {
      repairs.add("%s: %s became %s".formatted(field.key(), shown(json), FieldSnap.shown(result)));
    }
    return result;
  }

  private Object missing(MusicField field) {
    repairs.add(
        "%s: missing, became %s".formatted(field.key(), FieldSnap.shown(field.defaultValue())));
    return field.defaultValue();
  }

  private static String shown(JsonNode json) {
    String text = json.toString();
    return text.length() > MAX_SHOWN_CHARS ? text.substring(0, MAX_SHOWN_CHARS) + "…" : text;
  }

  /** Whether enough of the config came from the model. */
  boolean isWorthPlaying() {
    return readFields >= MIN_READ_FIELDS;
  }

  /** How many fields held a value that could be understood. */
  int readFields() {
    return readFields;
  }

  MusicConfig config() {
    return config;
  }

  List<String> repairs() {
    return repairs;
  }

  /** The two octaves, which are only valid together. */
  private static final class Register {
    private int min;
    private int max;

    MusicConfig in(MusicConfig config, List<String> repairs) {
      if (min > max) {
        repairs.add("register: lowest and highest octave were exchanged");
      }
      // The lower bound goes down first: in between, both orders must be valid.
      return config
          .with(MusicField.REGISTER_MIN_OCT, 1)
          .with(MusicField.REGISTER_MAX_OCT, Math.max(min, max))
          .with(MusicField.REGISTER_MIN_OCT, Math.min(min, max));
    }
  }
}
