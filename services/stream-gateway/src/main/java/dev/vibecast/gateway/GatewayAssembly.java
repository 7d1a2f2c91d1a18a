package dev.vibecast.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vibecast.gateway.audio.BroadcastSettings;
import dev.vibecast.gateway.audio.Broadcasts;
import dev.vibecast.gateway.audio.EncoderFactory;
import dev.vibecast.gateway.audio.FanOutMeter;
import dev.vibecast.gateway.audio.Lanes;
import dev.vibecast.gateway.audio.ListenerLimits;
import dev.vibecast.gateway.audio.ListenerRules;
import dev.vibecast.gateway.audio.PcmEncoder;
import dev.vibecast.gateway.config.GatewayConfig;
import dev.vibecast.gateway.event.EventHub;
import dev.vibecast.gateway.event.ListenerCounts;
import dev.vibecast.gateway.event.StreamObserver;
import dev.vibecast.gateway.ogg.OggOpusEncoder;
import dev.vibecast.gateway.stream.AudibleWatch;
import dev.vibecast.gateway.stream.Identities;
import dev.vibecast.gateway.stream.Outbox;
import dev.vibecast.gateway.stream.PromptRules;
import dev.vibecast.gateway.stream.RecentScores;
import dev.vibecast.gateway.stream.StreamCatalogue;
import dev.vibecast.gateway.stream.StreamDesk;
import dev.vibecast.gateway.stream.SubmittedPrompts;
import dev.vibecast.messaging.FlowMetrics;
import dev.vibecast.schema.ContractJson;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Builds the domain, which knows no framework, from the settings. */
@Dependent
class GatewayAssembly {

  @Produces
  @Singleton
  ObjectMapper contractDialect() {
    return ContractJson.mapper();
  }

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  StreamCatalogue catalogue() {
    return new StreamCatalogue();
  }

  @Produces
  @Singleton
  RecentScores scores() {
    return new RecentScores();
  }

  @Produces
  @Singleton
  SubmittedPrompts submittedPrompts() {
    return new SubmittedPrompts();
  }

  @Produces
  @Singleton
  AudibleWatch audibleWatch(Clock clock, SubmittedPrompts submitted, FlowMetrics metrics) {
    return new AudibleWatch(
        clock,
        (streamId, promptId, at) ->
            submitted.take(promptId).ifPresent(from -> metrics.promptReached("audible", from, at)));
  }

  @Produces
  @Singleton
  StreamDesk desk(
      StreamCatalogue catalogue,
      Outbox outbox,
      SubmittedPrompts submitted,
      GatewayConfig config,
      Clock clock) {
    return new StreamDesk(
        catalogue,
        outbox,
        submitted,
        new PromptRules(config.limits().textChars()),
        new Identities(),
        config.limits().streams(),
        clock);
  }

  @Produces
  @Singleton
  Lanes lanes(GatewayConfig config) {
    return new Lanes(config.audio().lanes());
  }

  void close(@Disposes Lanes lanes) {
    lanes.close();
  }

  @Produces
  @Singleton
  ListenerLimits listenerLimits(GatewayConfig config) {
    return new ListenerLimits(config.limits().listeners(), config.limits().listenersPerStream());
  }

  @Produces
  @Singleton
  ListenerRules listenerRules(GatewayConfig config) {
    return ListenerRules.of(config.audio());
  }

  @Produces
  @Singleton
  Broadcasts broadcasts(
      Lanes lanes, GatewayConfig config, FanOutMeter meter, ListenerLimits limits) {
    return new Broadcasts(
        lanes::of, BroadcastSettings.of(config.audio()), encoders(config.audio()), meter, limits);
  }

  private static EncoderFactory encoders(GatewayConfig.Audio audio) {
    return (streamId, format) ->
        switch (format) {
          case PCM -> PcmEncoder.bare();
          case WAV -> PcmEncoder.wav();
          case OPUS -> new OggOpusEncoder(streamId, audio.opusBitrate(), audio.opusComplexity());
        };
  }

  @Produces
  @Singleton
  EventHub eventHub(ListenerLimits limits) {
    return new EventHub(limits);
  }

  @Produces
  @Singleton
  ListenerCounts listenerCounts(GatewayConfig config) {
    return new ListenerCounts(config.name());
  }

  @Produces
  @Singleton
  StreamObserver streamObserver(
      StreamCatalogue catalogue,
      Broadcasts broadcasts,
      AudibleWatch audible,
      ListenerCounts counts) {
    return new StreamObserver(catalogue, broadcasts, audible, counts);
  }
}
