package dev.vibecast.gateway.stream;

import dev.vibecast.schema.Require;

/**
 * A request about a stream's clock.
 *
 * @param action what to do
 */
public record PlaybackRequest(PlaybackAction action) {

  public PlaybackRequest {
    Require.present("action", action);
  }
}
