package dev.vibecast.cli.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicConfigReader;
import dev.vibecast.schema.music.MusicField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SplittableRandom;

/** Recipes of labels drawn at random: the lowest baseline. */
public final class RandomRecipes {

  private RandomRecipes() {}

  /** A recipe of random labels. */
  public static MusicConfig draw(SplittableRandom random) {
    ObjectNode config = ContractJson.mapper().createObjectNode();
    for (MusicField field : MusicField.values()) {
      List<?> values = field.type().values();
      config.putPOJO(field.key(), values.get(random.nextInt(values.size())));
    }
    int one = 2 + random.nextInt(5);
    int other = 2 + random.nextInt(5);
    config.put(MusicField.REGISTER_MIN_OCT.key(), Math.min(one, other));
    config.put(MusicField.REGISTER_MAX_OCT.key(), Math.max(one, other));
    return read(config);
  }

  /** The config with one field set; the registers keep their order. */
  static MusicConfig with(MusicConfig base, MusicField field, Object value) {
    ObjectNode config = ContractJson.mapper().valueToTree(base);
    config.putPOJO(field.key(), value);
    if (field == MusicField.REGISTER_MIN_OCT) {
      int max = Math.max((Integer) value, (Integer) MusicField.REGISTER_MAX_OCT.of(base));
      config.put(MusicField.REGISTER_MAX_OCT.key(), max);
    }
    if (field == MusicField.REGISTER_MAX_OCT) {
      int min = Math.min((Integer) value, (Integer) MusicField.REGISTER_MIN_OCT.of(base));
      config.put(MusicField.REGISTER_MIN_OCT.key(), min);
    }
    return read(config);
  }

  /** Through bytes, so that values are read as anybody's would be. */
  private static MusicConfig read(ObjectNode config) {
    try {
      return MusicConfigReader.lenient(ContractJson.mapper().readTree(ContractJson.write(config)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
