package dev.vibecast.gateway.stream;

import dev.vibecast.gateway.stream.RefusedException.Kind;
import dev.vibecast.messaging.FlowLog;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.music.ConfigUpdate;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.prompt.PromptSubmitted;
import dev.vibecast.schema.prompt.WeightedPrompt;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Grants or refuses what people ask of streams. */
public final class StreamDesk {

  private static final Logger LOG = Logger.getLogger(StreamDesk.class);

  private final StreamCatalogue catalogue;
  private final Outbox outbox;
  private final SubmittedPrompts submitted;
  private final PromptRules rules;
  private final Identities identities;
  private final int maxStreams;
  private final Clock clock;

  public StreamDesk(
      StreamCatalogue catalogue,
      Outbox outbox,
      SubmittedPrompts submitted,
      PromptRules rules,
      Identities identities,
      int maxStreams,
      Clock clock) {
    this.catalogue = catalogue;
    this.outbox = outbox;
    this.submitted = submitted;
    this.rules = rules;
    this.identities = identities;
    this.maxStreams = maxStreams;
    this.clock = clock;
  }

  /**
   * Begins a stream. The same wish under the same identity, sent again, gives the same stream.
   *
   * @param idempotencyKey identity that the client chose, or null
   * @throws RefusedException if a live stream has that name or there are too many
   */
  public KnownStream create(CreateStream wish, String idempotencyKey) {
    String promptId = identities.prompt(wish.promptId(), idempotencyKey);
    String streamId = identities.stream(wish.streamId(), idempotencyKey);
    PromptSubmitted prompt = rules.check(wish.submitted(streamId, promptId));
    KnownStream known = catalogue.find(streamId).filter(s -> !s.isOver()).orElse(null);
    if (known != null) {
      return again(known, promptId);
    }
    if (catalogue.liveCount() >= maxStreams) {
      throw new RefusedException(Kind.LIMIT, "there are %d streams already".formatted(maxStreams));
    }
    send(prompt);
    catalogue.starting(streamId, promptId, shown(prompt), clock.instant());
    return find(streamId);
  }

  private static KnownStream again(KnownStream known, String promptId) {
    if (promptId.equals(known.promptId())) {
      return known;
    }
    throw new RefusedException(
        Kind.CONFLICT,
        "stream %s exists; send it a prompt or choose another name".formatted(known.streamId()));
  }

  /**
   * Sends words to a stream.
   *
   * @return the identity of the prompt
   */
  public String prompt(String streamId, PromptSubmitted wish, String idempotencyKey) {
    KnownStream known = find(streamId);
    if (wish.streamId() != null && !wish.streamId().equals(streamId)) {
      throw new InvalidContractException("streamId", "differs from the one in the path");
    }
    if (known.isOver()) {
      throw over(streamId);
    }
    PromptSubmitted prompt =
        new PromptSubmitted(
            identities.prompt(wish.promptId(), idempotencyKey),
            streamId,
            wish.text(),
            wish.prompts(),
            wish.transitionSeconds(),
            wish.backend(),
            wish.seed());
    send(rules.check(prompt));
    return prompt.promptId();
  }

  private void send(PromptSubmitted prompt) {
    try (var flow = FlowLog.of(prompt.streamId(), prompt.promptId())) {
      Instant at = clock.instant();
      submitted.published(prompt.promptId(), at);
      outbox.publish(prompt);
      LOG.infof("Prompt published, %d texts", prompt.weighted().size());
    }
  }

  /**
   * Changes fields of what plays.
   *
   * @return the identity of the command
   */
  public String steer(String streamId, ConfigUpdate update) {
    sounding(streamId);
    return send(new StreamCommand.Steer(identities.command(), streamId, clock.instant(), update));
  }

  /**
   * Mutes, solos or levels layers.
   *
   * @return the identity of the command
   */
  public String mix(String streamId, Mix mix) {
    sounding(streamId);
    return send(new StreamCommand.SetMix(identities.command(), streamId, clock.instant(), mix));
  }

  /**
   * Plays, pauses, stops or resets.
   *
   * @return the identity of the command
   */
  public String playback(String streamId, PlaybackAction action) {
    String id = identities.command();
    Instant now = clock.instant();
    StreamCommand command =
        switch (action) {
          case PLAY -> new StreamCommand.Resume(id, streamId, now);
          case PAUSE -> new StreamCommand.Pause(id, streamId, now);
          case STOP -> new StreamCommand.Stop(id, streamId, now);
          case RESET -> new StreamCommand.ResetContext(id, streamId, now);
        };
    sounding(streamId);
    return send(command);
  }

  private String send(StreamCommand command) {
    try (var flow = FlowLog.of(command.streamId(), command.commandId())) {
      outbox.publish(command);
      LOG.infof("Command published: %s", command.getClass().getSimpleName());
    }
    return command.commandId();
  }

  /** The stream of this name. */
  public KnownStream find(String streamId) {
    return catalogue.find(streamId).orElseThrow(() -> RefusedException.unknown(streamId));
  }

  private void sounding(String streamId) {
    KnownStream known = find(streamId);
    switch (known.phase()) {
      case PLAYING, PAUSED -> {}
      case STARTING ->
          throw new RefusedException(
              Kind.CONFLICT,
              "stream %s is still starting; try again in a second".formatted(streamId));
      case STOPPED -> throw over(streamId);
    }
  }

  private static RefusedException over(String streamId) {
    return new RefusedException(
        Kind.CONFLICT, "stream %s is over; create it anew".formatted(streamId));
  }

  private static String shown(PromptSubmitted prompt) {
    return prompt.weighted().stream().map(WeightedPrompt::text).collect(Collectors.joining(" + "));
  }
}
