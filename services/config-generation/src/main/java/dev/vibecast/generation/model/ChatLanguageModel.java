package dev.vibecast.generation.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.vibecast.generation.prompt.PromptMessages;
import org.jboss.logging.Logger;

/** A model behind LangChain4j, asked with the recipe's JSON Schema as response format. */
final class ChatLanguageModel implements LanguageModel {

  private static final Logger LOG = Logger.getLogger(ChatLanguageModel.class);

  private final String name;
  private final ChatModel model;
  private final ResponseFormat format;

  ChatLanguageModel(String name, ChatModel model, ResponseFormat format) {
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
            .responseFormat(format)
            .build();
    try {
      String text = model.chat(request).aiMessage().text();
      return new ModelReply.Text(text == null ? "" : text);
    } catch (RuntimeException e) {
      // The exception's own words may hold parts of the request, so only its name is told.
      LOG.debugf("The model call failed with %s", e.getClass().getSimpleName());
      return Failures.of(e);
    }
  }
}
