package dev.vibecast.gateway.event;

import dev.vibecast.gateway.audio.Broadcasts;
import dev.vibecast.gateway.stream.AudibleWatch;
import dev.vibecast.gateway.stream.StreamCatalogue;
import dev.vibecast.schema.event.StreamEvent;

/** Draws conclusions from events: who starts, who ends, what can be heard when. */
public final class StreamObserver {

  private final StreamCatalogue catalogue;
  private final Broadcasts broadcasts;
  private final AudibleWatch audible;
  private final ListenerCounts counts;

  public StreamObserver(
      StreamCatalogue catalogue,
      Broadcasts broadcasts,
      AudibleWatch audible,
      ListenerCounts counts) {
    this.catalogue = catalogue;
    this.broadcasts = broadcasts;
    this.audible = audible;
    this.counts = counts;
  }

  /** Takes one event in. */
  public void observe(StreamEvent event) {
    switch (event) {
      case StreamEvent.RecipeResolving e ->
          catalogue.starting(e.streamId(), e.causeId(), e.promptText(), e.at());
      case StreamEvent.StreamStarted e -> audible.transition(e.streamId(), e.causeId(), 0);
      case StreamEvent.TransitionStarted e ->
          audible.transition(e.streamId(), e.causeId(), e.startFrame());
      case StreamEvent.ListenerCount e -> counts.heard(e);
      case StreamEvent.StreamEnded e -> end(e);
      case StreamEvent.RecipeReady e -> {}
      case StreamEvent.NowPlaying e -> {}
      case StreamEvent.FallbackUsed e -> {}
      case StreamEvent.Steered e -> {}
      case StreamEvent.MixChanged e -> {}
      case StreamEvent.StreamPaused e -> {}
      case StreamEvent.StreamResumed e -> {}
      case StreamEvent.QualityAlert e -> {}
      case StreamEvent.Failed e -> {}
    }
  }

  private void end(StreamEvent.StreamEnded event) {
    broadcasts.endAt(event.streamId(), event.frame());
    audible.forget(event.streamId());
    counts.forget(event.streamId());
  }
}
