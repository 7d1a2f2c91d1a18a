package dev.vibecast.gateway.http;

/**
 * Where everything about a stream is found, as absolute paths of this server.
 *
 * @param self the stream
 * @param prompts takes words
 * @param config takes changes of fields
 * @param mix takes mute, solo and level of layers
 * @param playback takes play, pause, stop and reset
 * @param events server-sent events
 * @param scores how what was played measured
 * @param wav endless WAV
 * @param opus endless Ogg Opus
 * @param websocket samples over WebSocket
 * @param page the stream in a browser
 */
public record StreamLinks(
    String self,
    String prompts,
    String config,
    String mix,
    String playback,
    String events,
    String scores,
    String wav,
    String opus,
    String websocket,
    String page) {

  static StreamLinks of(String streamId) {
    String self = "/v1/streams/" + streamId;
    return new StreamLinks(
        self,
        self + "/prompts",
        self + "/config",
        self + "/mix",
        self + "/playback",
        self + "/events",
        self + "/scores",
        self + "/audio.wav",
        self + "/audio.opus",
        self + "/audio?format=pcm",
        "/#" + streamId);
  }
}
