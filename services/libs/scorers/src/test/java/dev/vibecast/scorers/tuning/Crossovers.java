package dev.vibecast.scorers.tuning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicConfigReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Recipes between authored ones: each field from one of two parents. */
final class Crossovers {

  private Crossovers() {}

  static List<MusicConfig> of(List<MusicConfig> parents, int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<MusicConfig> children = new ArrayList<>();
    while (children.size() < count) {
      ObjectNode mother = tree(parents.get(random.nextInt(parents.size())));
      ObjectNode father = tree(parents.get(random.nextInt(parents.size())));
      father
          .properties()
          .forEach(
              field -> {
                if (!field.getKey().startsWith("register_") && random.nextBoolean()) {
                  mother.set(field.getKey(), field.getValue());
                }
              });
      children.add(MusicConfigReader.lenient(mother));
    }
    return children;
  }

  private static ObjectNode tree(MusicConfig config) {
    return ContractJson.mapper().valueToTree(config);
  }
}
