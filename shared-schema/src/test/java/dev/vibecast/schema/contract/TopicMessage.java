package dev.vibecast.schema.contract;

import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.prompt.GenerationRequested;
import dev.vibecast.schema.prompt.PromptAccepted;
import dev.vibecast.schema.prompt.PromptSubmitted;
import dev.vibecast.schema.score.CandidatesRanked;
import dev.vibecast.schema.score.CandidatesSubmitted;
import dev.vibecast.schema.score.ClipScored;
import dev.vibecast.schema.timeline.StreamTimeline;
import dev.vibecast.schema.topic.Topics;
import java.util.List;

/** What a record value in a topic can be. */
sealed interface TopicMessage {

  /** Key of the message in the document. */
  String key();

  /**
   * A contract as JSON.
   *
   * @param type CloudEvents type
   * @param byServices whether only services write it, always with all CloudEvents headers
   */
  record Json(Class<?> contract, String type, boolean byServices) implements TopicMessage {
    @Override
    public String key() {
      return contract.getSimpleName();
    }
  }

  /** A prompt as one line of text. */
  record PromptLine() implements TopicMessage {
    @Override
    public String key() {
      return "PromptLine";
    }
  }

  /** A prompt as a CloudEvent in structured mode. */
  record PromptCloudEvent() implements TopicMessage {
    @Override
    public String key() {
      return "PromptCloudEvent";
    }
  }

  /** Raw audio with its facts in headers. */
  record Audio() implements TopicMessage {
    @Override
    public String key() {
      return "AudioChunk";
    }
  }

  /** The original bytes of a record that could not be served. */
  record DeadLetter() implements TopicMessage {
    @Override
    public String key() {
      return "DeadLetter";
    }
  }

  /** The messages of a topic. */
  static List<TopicMessage> of(Topics topic) {
    return switch (topic) {
      case PROMPTS ->
          List.of(
              new PromptLine(),
              new Json(PromptSubmitted.class, PromptSubmitted.TYPE, false),
              new PromptCloudEvent());
      case PROMPTS_ACCEPTED -> json(PromptAccepted.class, PromptAccepted.TYPE);
      case GENERATION_REQUESTS -> json(GenerationRequested.class, GenerationRequested.TYPE);
      case COMMANDS -> List.of(new Json(StreamCommand.class, StreamCommand.TYPE, false));
      case TIMELINES -> json(StreamTimeline.class, StreamTimeline.TYPE);
      case AUDIO -> List.of(new Audio());
      case EVENTS -> json(StreamEvent.class, StreamEvent.TYPE);
      case SCORES -> json(ClipScored.class, ClipScored.TYPE);
      case RANKING_REQUESTS ->
          List.of(new Json(CandidatesSubmitted.class, CandidatesSubmitted.TYPE, false));
      case RANKINGS -> json(CandidatesRanked.class, CandidatesRanked.TYPE);
      case PROMPTS_DLQ,
          PROMPTS_ACCEPTED_DLQ,
          GENERATION_REQUESTS_DLQ,
          COMMANDS_DLQ,
          RANKING_REQUESTS_DLQ ->
          List.of(new DeadLetter());
    };
  }

  private static List<TopicMessage> json(Class<?> contract, String type) {
    return List.of(new Json(contract, type, true));
  }
}
