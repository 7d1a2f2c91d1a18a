package dev.vibecast.builder.extract;

import dev.vibecast.builder.extract.ask.ExtractModel;
import dev.vibecast.testsupport.llm.Asked;
import dev.vibecast.testsupport.llm.Said;
import dev.vibecast.testsupport.llm.StubModelServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder of texts and a model server that, unless told otherwise, finds one vibe on each page.
 */
abstract class ExtractFixture {

  static final String KEY = "sk-only-for-the-server";

  final StubModelServer server = new StubModelServer();
  @TempDir Path folder;
  Path texts;

  @BeforeEach
  void a_folder_of_texts() throws IOException {
    texts = Files.createDirectories(folder.resolve("texts"));
    server.saysBy(ExtractFixture::aVibeNamedLikeThePage);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  static Said aVibeNamedLikeThePage(Asked asked) {
    return Said.content(Replies.of(Replies.vibe(words(asked))));
  }

  static String words(Asked asked) {
    return asked.message("user").replaceAll("</?text>", "").strip();
  }

  static int number(Asked asked) {
    return Integer.parseInt(words(asked).substring("page ".length()));
  }

  ExtractPlan plan() {
    return new ExtractPlan(4, 1000, 1_000, 2, Duration.ofMillis(1));
  }

  ExtractSummary extract(ExtractPlan plan) throws IOException, InterruptedException {
    Map<String, String> environment =
        Map.of(
            "VIBECAST_LLM_BASE_URL",
            server.openAiUrl(),
            "VIBECAST_LLM_MODEL",
            "stub",
            "VIBECAST_LLM_API_KEY",
            KEY);
    return new VibeExtractor(
            ExtractModel.of(environment, Duration.ofSeconds(20)), plan, (_, _, _) -> {})
        .extract(texts, out(), replies());
  }

  void pages(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      text("%02d.txt".formatted(i), "page " + i);
    }
  }

  void text(String name, String words) throws IOException {
    Files.writeString(texts.resolve(name), words);
  }

  Path out() {
    return folder.resolve("own.jsonl");
  }

  Path replies() {
    return folder.resolve("own.jsonl.replies");
  }
}
