package dev.vibecast.schema;

import dev.vibecast.schema.command.RecipeStage;
import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.music.Brightness;
import dev.vibecast.schema.music.ConfigUpdate;
import dev.vibecast.schema.music.FieldChange;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.LayerMix;
import dev.vibecast.schema.music.Meter;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Palette;
import dev.vibecast.schema.music.PaletteColor;
import dev.vibecast.schema.music.PaletteWeight;
import dev.vibecast.schema.music.Provenance;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.prompt.Backend;
import dev.vibecast.schema.prompt.GenerationRequested;
import dev.vibecast.schema.prompt.PromptAccepted;
import dev.vibecast.schema.prompt.PromptSubmitted;
import dev.vibecast.schema.prompt.WeightedPrompt;
import dev.vibecast.schema.score.ClipScored;
import dev.vibecast.schema.timeline.ClockAnchor;
import dev.vibecast.schema.timeline.RecipeSegment;
import dev.vibecast.schema.timeline.SegmentKind;
import dev.vibecast.schema.timeline.StreamStatus;
import dev.vibecast.schema.timeline.StreamTimeline;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One instance of every contract, with every optional part present. */
final class Samples {

  private static final Instant AT = Instant.parse("2026-01-02T03:04:05.678Z");
  private static final String STREAM = "tin-roof";
  private static final String PROMPT = "heavy rain on a tin roof";

  private Samples() {}

  static List<Object> all() {
    return List.of(
        MusicConfig.defaults(),
        recipe(),
        new PromptSubmitted("p1", STREAM, PROMPT, null, 2.5, Backend.LLM, 7L),
        accepted(),
        new GenerationRequested(accepted()),
        new StreamCommand.ApplyRecipe(
            "c1", STREAM, AT, "p1", PROMPT, RecipeStage.REFINED, recipe(), 2.5, 7L, AT),
        new StreamCommand.Steer("c2", STREAM, AT, update()),
        new StreamCommand.SetMix("c3", STREAM, AT, mix()),
        new StreamCommand.Pause("c4", STREAM, AT),
        new StreamCommand.Resume("c5", STREAM, AT),
        new StreamCommand.Stop("c6", STREAM, AT),
        new StreamCommand.ResetContext("c7", STREAM, AT),
        timeline(),
        new StreamEvent.StreamStarted("e1", STREAM, AT, "c1", 7),
        new StreamEvent.RecipeResolving("e2", STREAM, AT, "p1", PROMPT, "retrieval"),
        new StreamEvent.RecipeReady("e3", STREAM, AT, "p1", PROMPT, recipe()),
        new StreamEvent.TransitionStarted("e4", STREAM, AT, "p1", 48_000, 96_000, PROMPT, recipe()),
        new StreamEvent.NowPlaying("e5", STREAM, AT, "p1", 144_000, PROMPT, recipe()),
        new StreamEvent.FallbackUsed("e6", STREAM, AT, "p1", "llm", "retrieval", "no provider"),
        new StreamEvent.Steered("e7", STREAM, AT, "c2", 48_000, update(), recipe()),
        new StreamEvent.MixChanged("e8", STREAM, AT, "c3", 48_000, mix()),
        new StreamEvent.StreamPaused("e9", STREAM, AT, "c4", 48_000),
        new StreamEvent.StreamResumed("e10", STREAM, AT, "c5", 48_000),
        new StreamEvent.ListenerCount("e11", STREAM, AT, null, "gateway-1", 3),
        new StreamEvent.QualityAlert("e12", STREAM, AT, "p1", "silence", 0, 9600, "200 ms"),
        new StreamEvent.StreamEnded("e13", STREAM, AT, "c6", 96_000, "stopped"),
        new StreamEvent.Failed("e14", STREAM, AT, "p1", "prompt-intake", "text: is empty"),
        score());
  }

  static ClipScored score() {
    return new ClipScored(
        "s1", STREAM, "p1", AT, 0, 240_000, false, -16.1, -1.2, 0, 0, 0, 1830.5, 0.61);
  }

  static Recipe recipe() {
    Palette palette =
        new Palette(
            List.of(
                new PaletteColor("#102030", PaletteWeight.XXL),
                new PaletteColor("#405060", PaletteWeight.XL),
                new PaletteColor("#708090", PaletteWeight.LG),
                new PaletteColor("#A0B0C0", PaletteWeight.MD),
                new PaletteColor("#F0E0D0", PaletteWeight.XS)));
    Overrides overrides = new Overrides(92.5, Meter.THREE_FOUR, mix(), Map.of("brightness", 0.42));
    return new Recipe(
        "Rain wants low light.",
        "Tin Roof Hymn",
        MusicConfig.defaults(),
        overrides,
        List.of(palette, palette, palette),
        new Provenance("retrieval", "weather-001", 0.91, List.of("choir")));
  }

  static StreamTimeline timeline() {
    return new StreamTimeline(
        STREAM,
        3,
        12,
        1,
        AT,
        StreamStatus.PLAYING,
        new ClockAnchor(48_000, AT),
        List.of(
            new RecipeSegment(0, 2400, SegmentKind.RECIPE, 0, 7, "p1", PROMPT, recipe()),
            new RecipeSegment(96_000, 4800, SegmentKind.STEER, 0, 7, "p1", PROMPT, recipe())),
        List.of("c1", "c2"));
  }

  private static PromptAccepted accepted() {
    return new PromptAccepted(
        "p1", STREAM, List.of(WeightedPrompt.of(PROMPT)), 2.5, Backend.LLM, 7L, AT, AT);
  }

  private static ConfigUpdate update() {
    return new ConfigUpdate(
        Map.of(
            MusicField.BRIGHTNESS, new FieldChange.To(Brightness.DARK),
            MusicField.SPACE, new FieldChange.Continuous(0.62),
            MusicField.TEMPO, new FieldChange.Step(-1),
            MusicField.DENSITY, new FieldChange.To(4)),
        92.0,
        Meter.SIX_EIGHT);
  }

  private static Mix mix() {
    return new Mix(Map.of(Layer.RHYTHM, new LayerMix(true, false, 0.5)));
  }

  /** The type under which a sample is read back: the sealed parent where there is one. */
  static Class<?> contractOf(Object sample) {
    return switch (sample) {
      case StreamCommand c -> StreamCommand.class;
      case StreamEvent e -> StreamEvent.class;
      default -> sample.getClass();
    };
  }
}
