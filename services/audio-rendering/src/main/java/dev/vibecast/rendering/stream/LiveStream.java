package dev.vibecast.rendering.stream;

import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.timeline.RecipeSegment;
import dev.vibecast.schema.timeline.SegmentKind;
import dev.vibecast.schema.timeline.StreamStatus;
import dev.vibecast.schema.timeline.StreamTimeline;
import dev.vibecast.synth.TimelineRenderer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One stream that this process owns: its timeline, its renderer and its place. Commands and the
 * player meet here under one lock; a change is published before it is heard, so that whoever takes
 * over rebuilds exactly what listeners heard.
 */
public final class LiveStream {

  private final TimelineEditor editor;
  private final StreamOutput output;
  private final int chunkFrames;
  private final Pacing pacing;
  private final Anticipation anticipation;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  private StreamTimeline timeline;
  private TimelineRenderer renderer;
  private NextChunk next;
  private long announcedUntilFrame;
  private boolean released;

  /**
   * @param timeline state to go on from
   * @param next first chunk that has not been published
   */
  LiveStream(
      StreamTimeline timeline,
      NextChunk next,
      int chunkFrames,
      Pacing pacing,
      Anticipation anticipation,
      TimelineEditor editor,
      StreamOutput output) {
    this.timeline = timeline;
    this.next = next;
    this.chunkFrames = chunkFrames;
    this.pacing = pacing;
    this.anticipation = anticipation;
    this.editor = editor;
    this.output = output;
    this.announcedUntilFrame = next.frame();
    anticipate();
  }

  private void anticipate() {
    timeline.current().ifPresent(segment -> anticipation.of(segment, this::isCurrent));
  }

  private boolean isCurrent(RecipeSegment segment) {
    StreamTimeline now = timeline();
    return now.status() == StreamStatus.PLAYING
        && now.current().filter(segment::equals).isPresent();
  }

  /** Obeys a command, if it changes anything, and publishes the new state before it is heard. */
  public Edit obey(StreamCommand command, Instant now) {
    lock.lock();
    try {
      Edit edit = editor.edit(timeline, command, next.frame(), now);
      if (edit instanceof Edit.Changed(StreamTimeline after, var events)) {
        output.timeline(after);
        reviseRenderer(after);
        timeline = after;
        anticipate();
        changed.signalAll();
      }
      return edit;
    } finally {
      lock.unlock();
    }
  }

  /** A stream that does not play has no renderer: it is built when the first chunk is due. */
  private void reviseRenderer(StreamTimeline after) {
    if (after.status() != StreamStatus.PLAYING || timeline.status() != StreamStatus.PLAYING) {
      renderer = null;
    } else if (renderer != null) {
      renderer.update(EngineTimelines.of(after));
    }
  }

  private TimelineRenderer renderer() {
    if (renderer == null) {
      renderer = new TimelineRenderer(EngineTimelines.of(timeline), next.frame());
    }
    return renderer;
  }

  /**
   * Waits until a chunk is due, renders it and returns it; empty once the stream is released or
   * over.
   */
  Optional<AudioChunk> awaitNext() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (!released) {
        if (timeline.status() != StreamStatus.PLAYING) {
          changed.await();
          continue;
        }
        Duration late = pacing.lateness(timeline.clock(), next.frame());
        if (!late.isNegative()) {
          slipIfTooLate(late);
          return Optional.of(renderNext());
        }
        changed.awaitNanos(-late.toNanos());
      }
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /** After an outage the music goes on where it was, instead of rushing through what was missed. */
  private void slipIfTooLate(Duration late) {
    if (late.compareTo(pacing.catchUp()) > 0) {
      timeline = new Draft(timeline).clock(StreamStatus.PLAYING, next.frame(), pacing.now()).done();
      output.timeline(timeline);
    }
  }

  private AudioChunk renderNext() {
    byte[] pcm = new byte[chunkFrames * AudioChunk.BYTES_PER_FRAME];
    renderer().renderPcm16(pcm, chunkFrames);
    AudioChunk chunk =
        new AudioChunk(
            timeline.streamId(),
            next.seq(),
            next.frame(),
            chunkFrames,
            timeline.epoch(),
            timeline.revision(),
            pcm);
    next = new NextChunk(next.seq() + 1, chunk.endFrame());
    return chunk;
  }

  /** The event that a crossfade has come to its end within the frames published so far, if so. */
  Optional<StreamEvent> nowPlaying(Instant now) {
    lock.lock();
    try {
      long from = announcedUntilFrame;
      announcedUntilFrame = next.frame();
      return timeline.segments().reversed().stream()
          .filter(s -> s.kind() == SegmentKind.RECIPE)
          .findFirst()
          .map(s -> s.startFrame() + s.fadeFrames())
          .filter(fadedIn -> fadedIn >= from && fadedIn < next.frame())
          .map(fadedIn -> nowPlaying(timeline.segments().getLast(), fadedIn, now));
    } finally {
      lock.unlock();
    }
  }

  private StreamEvent nowPlaying(RecipeSegment segment, long fadedIn, Instant now) {
    return new StreamEvent.NowPlaying(
        "now-%s-%d-%d".formatted(timeline.streamId(), timeline.epoch(), fadedIn),
        timeline.streamId(),
        now,
        segment.promptId(),
        fadedIn,
        segment.promptText(),
        segment.recipe());
  }

  /** First chunk that has not been rendered. */
  public NextChunk next() {
    lock.lock();
    try {
      return next;
    } finally {
      lock.unlock();
    }
  }

  /** Lets the player end; the stream belongs to somebody else now. */
  public void release() {
    lock.lock();
    try {
      released = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** The newest state. */
  public StreamTimeline timeline() {
    lock.lock();
    try {
      return timeline;
    } finally {
      lock.unlock();
    }
  }

  /**
   * A place in the stream.
   *
   * @param seq number of the chunk
   * @param frame its first frame
   */
  public record NextChunk(long seq, long frame) {}
}
