package dev.vibecast.scorers.judge;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.vibecast.llm.prompt.Markup;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.scorers.Clip;
import dev.vibecast.scorers.Scorer;
import dev.vibecast.scorers.UnfitAudioException;
import dev.vibecast.scorers.align.AlignmentModel;
import dev.vibecast.scorers.align.Dimension;
import dev.vibecast.scorers.heard.SoundListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Asks a language model for match and quality and takes their harmonic mean. The model reads the
 * words and what was measured; it hears nothing. Thread-safe.
 */
public final class LlmJudge implements Scorer {

  private static final int MOST_WORDS_CHARS = 2000;
  private static final int MOST_ANSWER_TOKENS = 300;
  private static final Outcome NOT_CONFIGURED =
      new Outcome.NotConfigured(
          "set %s and %s".formatted(JudgeSettings.BASE_URL, JudgeSettings.MODEL));

  private final AlignmentModel heard = AlignmentModel.builtIn();
  private final String system = system();
  private final Optional<ChatModel> model;
  private final Outcome withoutModel;

  /** Takes its settings from the environment; what is wrong there is the outcome of every score. */
  public LlmJudge() {
    this(System.getenv());
  }

  LlmJudge(Map<String, String> environment) {
    Optional<JudgeSettings> settings = Optional.empty();
    Outcome otherwise = NOT_CONFIGURED;
    try {
      settings = JudgeSettings.of(environment);
    } catch (IllegalArgumentException e) {
      otherwise = new Outcome.Failed(e.getMessage());
    }
    this.model = settings.map(LlmJudge::model);
    this.withoutModel = otherwise;
  }

  /**
   * @param settings empty for a judge that is not configured
   */
  public LlmJudge(Optional<JudgeSettings> settings) {
    this.model = settings.map(LlmJudge::model);
    this.withoutModel = NOT_CONFIGURED;
  }

  private static ChatModel model(JudgeSettings settings) {
    return OpenAiChatModel.builder()
        .baseUrl(settings.baseUrl().toString())
        .apiKey(settings.apiKey().orElse("none"))
        .modelName(settings.model())
        .temperature(0.0)
        .maxCompletionTokens(MOST_ANSWER_TOKENS)
        .timeout(settings.timeout())
        .maxRetries(0)
        .build();
  }

  @Override
  public String name() {
    return "llm-judge";
  }

  @Override
  public Outcome score(Clip clip) {
    if (model.isEmpty()) {
      return withoutModel;
    }
    try {
      String answer = ask(model.get(), question(clip));
      Verdict verdict = Verdict.parse(answer == null ? "" : answer);
      return new Outcome.Scored(verdict.score(), List.of(verdict.reason()));
    } catch (UnfitAudioException e) {
      return new Outcome.Failed(e.reason() + ": " + e.getMessage());
    } catch (InvalidContractException e) {
      return new Outcome.Failed("the answer keeps no form: " + e.getMessage());
    } catch (RuntimeException e) {
      // The exception's own words may hold parts of the request, so only its name is told.
      return new Outcome.Failed("the call failed: " + e.getClass().getSimpleName());
    }
  }

  private String ask(ChatModel chat, String question) {
    return chat.chat(SystemMessage.from(system), UserMessage.from(question)).aiMessage().text();
  }

  private String question(Clip clip) {
    double[] values = heard.heard(SoundListener.of(clip.audio()));
    StringBuilder text = new StringBuilder("<vibe>");
    String words = clip.words();
    text.append(
        Markup.escapeContent(words.substring(0, Math.min(words.length(), MOST_WORDS_CHARS))));
    text.append("</vibe>\n<measurements>\n");
    for (int d = 0; d < values.length; d++) {
      Dimension dimension = heard.dimensions().get(d);
      text.append(
          String.format(
              Locale.ROOT,
              "%s to %s: %.2f%n",
              dimension.low(),
              dimension.high(),
              dimension.heardShare(values[d])));
    }
    return text.append("</measurements>").toString();
  }

  private static String system() {
    try (InputStream in = LlmJudge.class.getResourceAsStream("/scorers/judge/system.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
