package dev.vibecast.schema;

import static dev.vibecast.schema.Samples.AT;
import static dev.vibecast.schema.Samples.PROMPT;
import static dev.vibecast.schema.Samples.STREAM;
import static java.util.Map.entry;

import dev.vibecast.schema.command.RecipeStage;
import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.music.Recipe;
import java.util.List;
import java.util.Map;

/** One instance of every command and event, by its type, and some with nothing optional. */
final class StreamSamples {

  private static final Recipe RECIPE = Samples.recipe();

  private StreamSamples() {}

  static List<Map.Entry<String, StreamCommand>> commands() {
    return List.of(
        entry(
            "apply_recipe",
            new StreamCommand.ApplyRecipe(
                "c1", STREAM, AT, "p1", PROMPT, RecipeStage.REFINED, RECIPE, 2.5, 7L, AT)),
        entry(
            "apply_recipe.plain",
            new StreamCommand.ApplyRecipe(
                "c1", STREAM, null, "p1", null, null, Samples.plainRecipe(), null, null, null)),
        entry("steer", new StreamCommand.Steer("c2", STREAM, AT, SteeringSamples.update())),
        entry("set_mix", new StreamCommand.SetMix("c3", STREAM, AT, SteeringSamples.mix())),
        entry("pause", new StreamCommand.Pause("c4", STREAM, AT)),
        entry("resume", new StreamCommand.Resume("c5", STREAM, AT)),
        entry("stop", new StreamCommand.Stop("c6", STREAM, AT)),
        entry("reset_context", new StreamCommand.ResetContext("c7", STREAM, AT)));
  }

  static List<Map.Entry<String, StreamEvent>> events() {
    return List.of(
        entry("stream_started", new StreamEvent.StreamStarted("e1", STREAM, AT, "c1", 7)),
        entry(
            "recipe_resolving",
            new StreamEvent.RecipeResolving("e2", STREAM, AT, "p1", PROMPT, "retrieval")),
        entry("recipe_ready", new StreamEvent.RecipeReady("e3", STREAM, AT, "p1", PROMPT, RECIPE)),
        entry(
            "transition_started",
            new StreamEvent.TransitionStarted(
                "e4", STREAM, AT, "p1", 48_000, 96_000, PROMPT, RECIPE)),
        entry(
            "now_playing",
            new StreamEvent.NowPlaying("e5", STREAM, AT, "p1", 144_000, PROMPT, RECIPE)),
        entry(
            "fallback_used",
            new StreamEvent.FallbackUsed(
                "e6", STREAM, AT, "p1", "llm", "retrieval", "no provider")),
        entry(
            "steered",
            new StreamEvent.Steered(
                "e7", STREAM, AT, "c2", 48_000, SteeringSamples.update(), RECIPE)),
        entry(
            "mix_changed",
            new StreamEvent.MixChanged("e8", STREAM, AT, "c3", 48_000, SteeringSamples.mix())),
        entry("stream_paused", new StreamEvent.StreamPaused("e9", STREAM, AT, "c4", 48_000)),
        entry("stream_resumed", new StreamEvent.StreamResumed("e10", STREAM, AT, "c5", 48_000)),
        entry(
            "listener_count",
            new StreamEvent.ListenerCount("e11", STREAM, AT, null, "gateway-1", 3)),
        entry(
            "quality_alert",
            new StreamEvent.QualityAlert("e12", STREAM, AT, "p1", "silence", 0, 9600, "200 ms")),
        entry(
            "stream_ended",
            new StreamEvent.StreamEnded("e13", STREAM, AT, "c6", 96_000, "stopped")),
        entry(
            "error",
            new StreamEvent.Failed("e14", STREAM, AT, "p1", "prompt-intake", "text: is empty")));
  }
}
