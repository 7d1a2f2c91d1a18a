package dev.vibecast.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicConfigReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Recipes by plain words, as a person would write them in an afternoon: the second baseline. */
public final class KeywordRules {

  private static final String RESOURCE = "/eval/keyword-rules.json";

  private final JsonNode rules;

  /** With the rules that ship with Vibecast. */
  public KeywordRules() {
    try (InputStream in = KeywordRules.class.getResourceAsStream(RESOURCE)) {
      rules = ContractJson.mapper().readTree(in).get("rules");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The recipe of the rules whose words occur in the text. */
  public MusicConfig recipe(String text) {
    Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^a-z]+")));
    ObjectNode config = ContractJson.mapper().createObjectNode();
    for (JsonNode rule : rules) {
      for (JsonNode word : rule.get("words")) {
        if (words.contains(word.asText()) || words.contains(word.asText() + "s")) {
          config.setAll((ObjectNode) rule.get("set"));
        }
      }
    }
    return MusicConfigReader.lenient(config);
  }
}
