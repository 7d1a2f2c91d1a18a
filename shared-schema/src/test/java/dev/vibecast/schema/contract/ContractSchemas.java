package dev.vibecast.schema.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.music.ConfigUpdate;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.prompt.GenerationRequested;
import dev.vibecast.schema.prompt.PromptAccepted;
import dev.vibecast.schema.prompt.PromptSubmitted;
import dev.vibecast.schema.score.CandidatesRanked;
import dev.vibecast.schema.score.CandidatesSubmitted;
import dev.vibecast.schema.score.ClipScored;
import dev.vibecast.schema.timeline.StreamTimeline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The JSON Schema of every public contract. */
final class ContractSchemas {

  /** Every contract with a JSON form. */
  static final List<Class<?>> CONTRACTS =
      List.of(
          MusicConfig.class,
          ConfigUpdate.class,
          Mix.class,
          Recipe.class,
          PromptSubmitted.class,
          PromptAccepted.class,
          GenerationRequested.class,
          StreamCommand.class,
          StreamTimeline.class,
          StreamEvent.class,
          ClipScored.class,
          CandidatesSubmitted.class,
          CandidatesRanked.class);

  private ContractSchemas() {}

  /** Schemas by file name, in the order of {@link #CONTRACTS}. */
  static Map<String, ObjectNode> byFile() {
    SchemaGenerator generator = new SchemaWriter().generator();
    Map<String, ObjectNode> schemas = new LinkedHashMap<>();
    for (Class<?> contract : CONTRACTS) {
      schemas.put(fileOf(contract), titled(contract, generator.generateSchema(contract)));
    }
    return schemas;
  }

  /** File name of a contract's schema, for example {@code music-config.schema.json}. */
  static String fileOf(Class<?> contract) {
    return nameOf(contract) + ".schema.json";
  }

  private static String nameOf(Class<?> contract) {
    return contract.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static ObjectNode titled(Class<?> contract, ObjectNode schema) {
    ObjectNode titled = ContractJson.mapper().createObjectNode();
    titled.set("$schema", schema.remove("$schema"));
    titled.put("$id", "urn:vibecast:schema:v1:" + nameOf(contract));
    titled.put("title", contract.getSimpleName());
    return titled.setAll(schema);
  }
}
