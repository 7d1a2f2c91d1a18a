package dev.vibecast.builder.extract.ask;

import dev.vibecast.builder.source.Page;
import dev.vibecast.language.Genre;
import dev.vibecast.language.GenreTable;
import dev.vibecast.llm.prompt.FieldReference;
import dev.vibecast.llm.prompt.Markup;
import dev.vibecast.llm.prompt.PromptMessages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Writes the messages for a page from the templates of one version; names and values of fields come
 * from the registry. The words of the page are data: escaped, in an element, alone in the user
 * message.
 */
public final class ExtractPrompt {

  /** Version of the wording; it changes whenever a file under {@code extract/} does. */
  public static final String VERSION = "1.0.0";

  /** Most vibes that a reply may hold. */
  public static final int MOST_VIBES = 8;

  private final String system;
  private final String page;

  /** Loads and fills the templates once. */
  public ExtractPrompt() {
    system =
        file("system.txt")
            .replace("{{most}}", String.valueOf(MOST_VIBES))
            .replace("{{fields}}", FieldReference.text())
            .replace("{{genres}}", genres())
            .replace("{{example}}", file("example.json").strip());
    page = file("page.txt").strip();
  }

  /** The messages for a page. */
  public PromptMessages messages(Page asked) {
    return new PromptMessages(system, page.replace("{{text}}", Markup.escapeContent(asked.text())));
  }

  private static String genres() {
    return GenreTable.builtIn().all().stream().map(Genre::id).collect(Collectors.joining(", "));
  }

  private static String file(String name) {
    String path = "/extract/" + VERSION + "/" + name;
    try (InputStream in = ExtractPrompt.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
