package dev.vibecast.gateway.audio;

import dev.vibecast.gateway.config.GatewayConfig;

/**
 * Lengths of a broadcast, in frames.
 *
 * @param ringFrames audio kept for those who join
 * @param burstFrames newest part of it that an HTTP listener gets at once
 * @param webSocketBurstFrames newest part of it that a WebSocket listener gets at once
 */
public record BroadcastSettings(long ringFrames, long burstFrames, long webSocketBurstFrames) {

  /** The settings of an operator. */
  public static BroadcastSettings of(GatewayConfig.Audio config) {
    return new BroadcastSettings(
        ListenerRules.frames(config.ring()),
        ListenerRules.frames(config.burst()),
        ListenerRules.frames(config.webSocketBurst()));
  }

  long burstFrames(AudioFormat format) {
    return switch (format) {
      case PCM -> webSocketBurstFrames;
      case WAV, OPUS -> burstFrames;
    };
  }
}
