package dev.vibecast.rendering.stream;

import dev.vibecast.schema.command.RecipeStage;
import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.command.StreamCommand.ApplyRecipe;
import dev.vibecast.schema.command.StreamCommand.SetMix;
import dev.vibecast.schema.command.StreamCommand.Steer;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.timeline.ClockAnchor;
import dev.vibecast.schema.timeline.RecipeSegment;
import dev.vibecast.schema.timeline.SegmentKind;
import dev.vibecast.schema.timeline.StreamStatus;
import dev.vibecast.schema.timeline.StreamTimeline;
import dev.vibecast.synth.AudioFormat;
import dev.vibecast.synth.EngineVersion;
import dev.vibecast.synth.MusicalTime;
import java.time.Instant;
import java.util.List;

/**
 * Applies commands to timelines. Pure: the same timeline, command, frame and time give the same
 * edit. A change takes effect at the first frame that is not rendered yet.
 */
public final class TimelineEditor {

  private final EditSettings settings;

  public TimelineEditor(EditSettings settings) {
    this.settings = settings;
  }

  /**
   * The effect of a command on a stream that does not exist yet.
   *
   * @param command any command; only a recipe can start a stream
   * @param now wall time, frame 0 of the new stream
   */
  public Edit start(StreamCommand command, Instant now) {
    if (!(command instanceof ApplyRecipe apply)) {
      return new Edit.Rejected("streamId: unknown stream; publish a prompt to start it");
    }
    long seed = apply.seed() == null ? apply.streamId().hashCode() : apply.seed();
    StreamTimeline empty =
        new StreamTimeline(
            apply.streamId(),
            1,
            0,
            EngineVersion.CURRENT,
            now,
            StreamStatus.PLAYING,
            new ClockAnchor(0, now),
            List.of(),
            List.of());
    return begin(empty, apply, seed, 0, now);
  }

  /**
   * The effect of a command on a stream.
   *
   * @param timeline the stream before
   * @param command the command
   * @param frame first frame that is not rendered yet
   * @param now wall time of the edit
   */
  public Edit edit(StreamTimeline timeline, StreamCommand command, long frame, Instant now) {
    if (timeline.recentCommandIds().contains(command.commandId())) {
      return new Edit.Ignored("command was obeyed before");
    }
    return switch (command) {
      case ApplyRecipe apply -> applyRecipe(timeline, apply, frame, now);
      case Steer steer -> steer(timeline, steer, frame, now);
      case SetMix setMix -> setMix(timeline, setMix, frame, now);
      case StreamCommand.Pause pause -> pause(timeline, pause, frame, now);
      case StreamCommand.Resume resume -> resume(timeline, resume, frame, now);
      case StreamCommand.Stop stop -> stop(timeline, stop, frame, now);
      case StreamCommand.ResetContext reset -> reset(timeline, reset, frame, now);
    };
  }

  private Edit applyRecipe(StreamTimeline timeline, ApplyRecipe apply, long frame, Instant now) {
    long seed =
        apply.seed() != null
            ? apply.seed()
            : timeline
                .current()
                .map(RecipeSegment::seed)
                .orElse((long) apply.streamId().hashCode());
    if (timeline.status() == StreamStatus.STOPPED) {
      StreamTimeline reopened =
          new Draft(timeline).withoutSegments().clock(StreamStatus.PLAYING, frame, now).done();
      return begin(reopened, apply, seed, frame, now);
    }
    boolean overtaken =
        apply.stage() == RecipeStage.REFINED
            && !timeline.current().map(s -> apply.promptId().equals(s.promptId())).orElse(false);
    if (overtaken) {
      return new Edit.Ignored("a newer prompt has taken the place of this refinement");
    }
    long fadeFrames =
        apply.transitionSeconds() == null
            ? settings.transitionFrames()
            : Math.round(apply.transitionSeconds() * AudioFormat.SAMPLE_RATE_HZ);
    RecipeSegment segment = segmentOf(apply, frame, fadeFrames, seed);
    return changed(
        new Draft(timeline).obeyed(apply, settings.rememberCommands()).add(segment),
        transition(apply, segment, now));
  }

  private Edit begin(StreamTimeline empty, ApplyRecipe apply, long seed, long frame, Instant now) {
    RecipeSegment segment = segmentOf(apply, frame, settings.fadeInFrames(), seed);
    StreamEvent started =
        new StreamEvent.StreamStarted(
            "started-" + apply.commandId(), apply.streamId(), now, apply.promptId(), seed);
    return changed(
        new Draft(empty).obeyed(apply, settings.rememberCommands()).add(segment),
        started,
        transition(apply, segment, now));
  }

  private static RecipeSegment segmentOf(ApplyRecipe apply, long frame, long fade, long seed) {
    return new RecipeSegment(
        frame,
        fade,
        SegmentKind.RECIPE,
        frame,
        seed,
        apply.promptId(),
        apply.promptText(),
        apply.recipe());
  }

  private static StreamEvent transition(ApplyRecipe apply, RecipeSegment segment, Instant now) {
    return new StreamEvent.TransitionStarted(
        "transition-" + apply.commandId(),
        apply.streamId(),
        now,
        apply.promptId(),
        segment.startFrame(),
        segment.fadeFrames(),
        apply.promptText(),
        apply.recipe());
  }

  private Edit steer(StreamTimeline timeline, Steer steer, long frame, Instant now) {
    if (timeline.current().isEmpty() || timeline.status() == StreamStatus.STOPPED) {
      return nothingPlays();
    }
    RecipeSegment current = timeline.current().get();
    Recipe recipe = steer.update().applyTo(current.recipe());
    StreamEvent event =
        new StreamEvent.Steered(
            "steered-" + steer.commandId(),
            steer.streamId(),
            now,
            steer.commandId(),
            frame,
            steer.update(),
            recipe);
    return changed(
        new Draft(timeline)
            .obeyed(steer, settings.rememberCommands())
            .add(glide(current, recipe, frame, settings.steerFrames())),
        event);
  }

  private Edit setMix(StreamTimeline timeline, SetMix setMix, long frame, Instant now) {
    if (timeline.current().isEmpty() || timeline.status() == StreamStatus.STOPPED) {
      return nothingPlays();
    }
    RecipeSegment current = timeline.current().get();
    Mix mix = current.recipe().overrides().mix().with(setMix.mix());
    Recipe recipe = current.recipe().withOverrides(current.recipe().overrides().withMix(mix));
    StreamEvent event =
        new StreamEvent.MixChanged(
            "mix-" + setMix.commandId(), setMix.streamId(), now, setMix.commandId(), frame, mix);
    return changed(
        new Draft(timeline)
            .obeyed(setMix, settings.rememberCommands())
            .add(glide(current, recipe, frame, settings.mixFrames())),
        event);
  }

  /** The tune goes on at the same beat, also at another tempo. */
  private static RecipeSegment glide(RecipeSegment current, Recipe recipe, long frame, long fade) {
    Recipe playing = current.recipe();
    MusicalTime time = MusicalTime.of(playing.config(), playing.overrides(), current.originFrame());
    return new RecipeSegment(
        frame,
        fade,
        SegmentKind.STEER,
        time.originFor(recipe.config(), recipe.overrides(), frame),
        current.seed(),
        current.promptId(),
        current.promptText(),
        recipe);
  }

  private Edit pause(StreamTimeline timeline, StreamCommand command, long frame, Instant now) {
    if (timeline.status() != StreamStatus.PLAYING) {
      return new Edit.Ignored("the stream does not play");
    }
    return changed(
        new Draft(timeline)
            .obeyed(command, settings.rememberCommands())
            .clock(StreamStatus.PAUSED, frame, now),
        new StreamEvent.StreamPaused(
            "paused-" + command.commandId(), command.streamId(), now, command.commandId(), frame));
  }

  private Edit resume(StreamTimeline timeline, StreamCommand command, long frame, Instant now) {
    if (timeline.status() == StreamStatus.PLAYING) {
      return new Edit.Ignored("the stream plays");
    }
    if (timeline.current().isEmpty()) {
      return nothingPlays();
    }
    return changed(
        new Draft(timeline)
            .obeyed(command, settings.rememberCommands())
            .clock(StreamStatus.PLAYING, frame, now),
        new StreamEvent.StreamResumed(
            "resumed-" + command.commandId(), command.streamId(), now, command.commandId(), frame));
  }

  private Edit stop(StreamTimeline timeline, StreamCommand command, long frame, Instant now) {
    if (timeline.status() == StreamStatus.STOPPED) {
      return new Edit.Ignored("the stream is over");
    }
    return changed(
        new Draft(timeline)
            .obeyed(command, settings.rememberCommands())
            .clock(StreamStatus.STOPPED, frame, now),
        new StreamEvent.StreamEnded(
            "ended-" + command.commandId(),
            command.streamId(),
            now,
            command.commandId(),
            frame,
            "stopped"));
  }

  private Edit reset(StreamTimeline timeline, StreamCommand command, long frame, Instant now) {
    if (timeline.current().isEmpty() || timeline.status() == StreamStatus.STOPPED) {
      return nothingPlays();
    }
    RecipeSegment current = timeline.current().get();
    RecipeSegment anew =
        new RecipeSegment(
            frame,
            settings.transitionFrames(),
            SegmentKind.RECIPE,
            frame,
            current.seed(),
            current.promptId(),
            current.promptText(),
            current.recipe());
    return changed(
        new Draft(timeline).obeyed(command, settings.rememberCommands()).add(anew),
        new StreamEvent.TransitionStarted(
            "reset-" + command.commandId(),
            command.streamId(),
            now,
            command.commandId(),
            frame,
            anew.fadeFrames(),
            anew.promptText(),
            anew.recipe()));
  }

  private static Edit nothingPlays() {
    return new Edit.Rejected("nothing plays; publish a prompt first");
  }

  private static Edit changed(Draft draft, StreamEvent... events) {
    return new Edit.Changed(draft.done(), List.of(events));
  }
}
