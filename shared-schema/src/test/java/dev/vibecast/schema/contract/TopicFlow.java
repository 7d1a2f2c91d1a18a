package dev.vibecast.schema.contract;

import dev.vibecast.schema.topic.Topics;
import java.util.List;

/**
 * Which service sends to or receives from a topic. Outsiders send to topics that services receive
 * from, and the other way round.
 *
 * @param action seen from Vibecast
 * @param topic the topic
 * @param services who does it, empty for every service
 */
record TopicFlow(Action action, Topics topic, List<String> services) {

  /** Seen from Vibecast: what it sends, others can receive. */
  enum Action {
    SEND,
    RECEIVE
  }

  /** Every flow, in the order of the data. */
  static List<TopicFlow> all() {
    return List.of(
        receive(Topics.PROMPTS, "prompt-intake"),
        send(Topics.PROMPTS, "stream-gateway"),
        send(Topics.PROMPTS_ACCEPTED, "prompt-intake"),
        receive(Topics.PROMPTS_ACCEPTED, "vibe-retrieval"),
        send(Topics.GENERATION_REQUESTS, "prompt-intake"),
        receive(Topics.GENERATION_REQUESTS, "config-generation"),
        send(Topics.COMMANDS, "vibe-retrieval", "config-generation", "stream-gateway"),
        receive(Topics.COMMANDS, "audio-rendering"),
        send(Topics.TIMELINES, "audio-rendering"),
        receive(Topics.TIMELINES, "audio-rendering"),
        send(Topics.AUDIO, "audio-rendering"),
        receive(Topics.AUDIO, "stream-gateway", "scoring"),
        send(Topics.EVENTS),
        receive(Topics.EVENTS, "stream-gateway", "scoring"),
        send(Topics.SCORES, "scoring"),
        receive(Topics.SCORES, "stream-gateway"),
        receive(Topics.RANKING_REQUESTS, "scoring"),
        send(Topics.RANKINGS, "scoring"),
        send(Topics.PROMPTS_DLQ, "prompt-intake"),
        send(Topics.PROMPTS_ACCEPTED_DLQ, "vibe-retrieval"),
        send(Topics.GENERATION_REQUESTS_DLQ, "config-generation"),
        send(Topics.COMMANDS_DLQ, "audio-rendering"),
        send(Topics.RANKING_REQUESTS_DLQ, "scoring"));
  }

  private static TopicFlow send(Topics topic, String... services) {
    return new TopicFlow(Action.SEND, topic, List.of(services));
  }

  private static TopicFlow receive(Topics topic, String... services) {
    return new TopicFlow(Action.RECEIVE, topic, List.of(services));
  }
}
