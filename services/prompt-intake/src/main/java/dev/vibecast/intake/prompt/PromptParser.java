package dev.vibecast.intake.prompt;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.prompt.PromptSubmitted;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads a prompt in any of its three forms: a bare line of text, {@link PromptSubmitted} JSON, or a
 * CloudEvent (binary, with {@code ce_} headers, or structured).
 */
public final class PromptParser {

  private static final String CE_TYPE = "ce_type";

  private final int maxRecordBytes;

  public PromptParser(int maxRecordBytes) {
    this.maxRecordBytes = maxRecordBytes;
  }

  /**
   * The prompt in a record, with ids of the CloudEvent and the record key filled in.
   *
   * @throws InvalidContractException naming what is wrong and what would be right
   */
  public PromptSubmitted parse(PromptRecord prompt) {
    String text = decode(prompt.value());
    String ceType = prompt.headers().get(CE_TYPE);
    if (ceType != null) {
      checkType(ceType);
    }
    String trimmed = text.strip();
    PromptSubmitted parsed =
        trimmed.startsWith("{") ? parseJson(trimmed) : new Bare(trimmed).submitted();
    return withIdentity(parsed, prompt.headers().get("ce_id"), prompt.key());
  }

  private String decode(byte[] value) {
    if (value == null || value.length == 0) {
      throw new InvalidContractException("text", "is empty");
    }
    if (value.length > maxRecordBytes) {
      throw new InvalidContractException(
          "record", "has %d bytes; it takes at most %d".formatted(value.length, maxRecordBytes));
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(value))
          .toString();
    } catch (CharacterCodingException e) {
      throw new InvalidContractException("record", "is not valid UTF-8");
    }
  }

  private static PromptSubmitted parseJson(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    JsonNode tree;
    try {
      tree = ContractJson.mapper().readTree(bytes);
    } catch (IOException e) {
      throw ContractJson.invalid(e);
    }
    return tree.has("specversion")
        ? structured(tree)
        : ContractJson.readStrict(bytes, PromptSubmitted.class);
  }

  private static PromptSubmitted structured(JsonNode event) {
    checkType(event.path("type").asText());
    JsonNode data = event.path("data");
    PromptSubmitted parsed =
        data.isTextual()
            ? new Bare(data.asText()).submitted()
            : ContractJson.readStrict(ContractJson.write(data), PromptSubmitted.class);
    return withIdentity(parsed, event.path("id").asText(null), event.path("subject").asText(null));
  }

  private static void checkType(String type) {
    if (!PromptSubmitted.TYPE.equals(type)) {
      throw new InvalidContractException(
          "type", "is an unknown event type; it takes " + PromptSubmitted.TYPE);
    }
  }

  private static PromptSubmitted withIdentity(PromptSubmitted p, String id, String streamId) {
    return new PromptSubmitted(
        p.promptId() == null ? id : p.promptId(),
        p.streamId() == null ? streamId : p.streamId(),
        p.text(),
        p.prompts().isEmpty() ? null : p.prompts(),
        p.transitionSeconds(),
        p.backend(),
        p.seed());
  }

  private record Bare(String text) {
    PromptSubmitted submitted() {
      return new PromptSubmitted(null, null, text, null, null, null, null);
    }
  }
}
