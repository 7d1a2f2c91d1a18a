package dev.vibecast.gateway.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the gateway. */
@ConfigMapping(prefix = "vibecast.gateway")
public interface GatewayConfig {

  /** Name of this process among all gateways; also its consumer group, so it must be unique. */
  String name();

  /** What one client or one stream may take. */
  Limits limits();

  /** How audio is handed to listeners. */
  Audio audio();

  /** How events are handed to listeners. */
  Events events();

  /** Bounds that keep one client from taking what belongs to all. */
  interface Limits {

    /** Most bytes of a request body. */
    @WithDefault("65536")
    int bodyBytes();

    /** Most characters of one prompt text. */
    @WithDefault("2000")
    int textChars();

    /** Most streams that are not stopped. */
    @WithDefault("1000")
    int streams();

    /** Most listeners of audio and of events, each, at this gateway. */
    @WithDefault("20000")
    int listeners();

    /** Most listeners of audio and of events, each, of one stream at this gateway. */
    @WithDefault("5000")
    int listenersPerStream();
  }

  /** Audio on its way to listeners. */
  interface Audio {

    /** Audio kept for those who join. */
    @WithDefault("2s")
    Duration ring();

    /** Newest part of the ring that a new HTTP listener gets at once, so that players start. */
    @WithDefault("600ms")
    Duration burst();

    /** Newest part of the ring that a new WebSocket listener gets at once. */
    @WithDefault("400ms")
    Duration webSocketBurst();

    /** Audio that may wait for one listener; beyond it the listener is skipped to live. */
    @WithDefault("3s")
    Duration queue();

    /** Audio that a listener may miss in one skip before it is dropped. */
    @WithDefault("5s")
    Duration patience();

    /** Skips within a minute of audio after which a listener is dropped. */
    @WithDefault("3")
    int skipsPerMinute();

    /** How long a listener waits for the first audio. */
    @WithDefault("15s")
    Duration firstAudio();

    /** Opus bit rate, bits per second. */
    @WithDefault("128000")
    int opusBitrate();

    /** Opus effort, 0 to 10; 5 costs about half of 10. */
    @WithDefault("5")
    int opusComplexity();

    /** Threads that encode and fan out; a stream keeps to one of them. */
    @WithDefault("2")
    int lanes();

    /** Socket send buffer per connection; the kernel would otherwise hide seconds of queue. */
    @WithDefault("65536")
    int socketBufferBytes();
  }

  /** Events on their way to listeners. */
  interface Events {

    /** Pause between comments that keep an idle connection open. */
    @WithDefault("15s")
    Duration heartbeat();

    /** Least time between two listener counts of one stream. */
    @WithDefault("1s")
    Duration countInterval();

    /** How long a created stream may wait for its first timeline. */
    @WithDefault("60s")
    Duration startingFor();
  }
}
