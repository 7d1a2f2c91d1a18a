package dev.vibecast.cli.eval.retrieval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.Require;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A prompt and what its music must be.
 *
 * @param kind what it tests, such as {@code implied}, {@code explicit}, {@code typo}
 * @param language two-letter code
 * @param prompt the words
 * @param expect what is allowed, see {@link Expectation}; may be empty
 * @param means a plain English prompt that means the same, or null
 */
record RetrievalCase(
    String kind, String language, String prompt, Map<String, JsonNode> expect, String means) {

  private static final String FOLDER = "/eval/retrieval/";

  RetrievalCase {
    Require.present("kind", kind);
    Require.present("prompt", prompt);
    language = language == null ? "en" : language;
    expect = expect == null ? Map.of() : Map.copyOf(expect);
  }

  /** Cases that ship with Vibecast. */
  enum Set {
    /** Looked at while retrieval was built. */
    DEVELOPMENT("development.jsonl"),
    /** Written apart from it, for measuring only. */
    HELD_OUT("held-out.jsonl");

    private final String file;

    Set(String file) {
      this.file = file;
    }

    List<RetrievalCase> cases() {
      List<RetrievalCase> cases = new ArrayList<>();
      for (String line : lines(FOLDER + file)) {
        cases.add(
            ContractJson.readStrict(line.getBytes(StandardCharsets.UTF_8), RetrievalCase.class));
      }
      return List.copyOf(cases);
    }
  }

  /** What must be true of a recipe for the prompt. */
  List<Expectation> expectations() {
    return expect.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> Expectation.of(e.getKey(), e.getValue()))
        .toList();
  }

  private static List<String> lines(String resource) {
    try (InputStream in = RetrievalCase.class.getResourceAsStream(resource)) {
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
