package dev.vibecast.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.vibecast.llm.prompt.PromptMessages;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** A model behind LangChain4j. */
public final class ChatLanguageModel implements LanguageModel {

  private static final Logger LOG = System.getLogger(ChatLanguageModel.class.getName());

  private final String name;
  private final ChatModel model;
  private final Optional<ResponseFormat> format;

  /**
   * @param name of the model, for people
   * @param model asked
   * @param format the form replies are bound to, where the server can bind them
   */
  public ChatLanguageModel(String name, ChatModel model, Optional<ResponseFormat> format) {
    this.name = name;
    this.model = model;
    this.format = format;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ModelReply reply(PromptMessages messages) {
    ChatRequest request =
        ChatRequest.builder()
            .messages(SystemMessage.from(messages.system()), UserMessage.from(messages.user()))
            .responseFormat(format.orElse(null))
            .build();
    try {
      String text = model.chat(request).aiMessage().text();
      return new ModelReply.Text(text == null ? "" : text);
    } catch (RuntimeException e) {
      // The exception's own words may hold parts of the request, so only its name is told.
      LOG.log(Level.DEBUG, "The model call failed with " + e.getClass().getSimpleName());
      return Failures.of(e);
    }
  }
}
