package dev.vibecast.schema;

import dev.vibecast.schema.command.StreamCommand;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.music.Meter;
import dev.vibecast.schema.music.MusicConfig;
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
import dev.vibecast.schema.score.CandidatesRanked;
import dev.vibecast.schema.score.CandidatesSubmitted;
import dev.vibecast.schema.score.ClipScored;
import dev.vibecast.schema.score.FitScored;
import dev.vibecast.schema.timeline.ClockAnchor;
import dev.vibecast.schema.timeline.RecipeSegment;
import dev.vibecast.schema.timeline.SegmentKind;
import dev.vibecast.schema.timeline.StreamStatus;
import dev.vibecast.schema.timeline.StreamTimeline;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One instance of every contract, with every optional part present. */
public final class Samples {

  static final Instant AT = Instant.parse("2026-01-02T03:04:05.678Z");
  static final String STREAM = "tin-roof";
  static final String PROMPT = "heavy rain on a tin roof";

  private Samples() {}

  /** Every sample. */
  public static List<Object> all() {
    return List.copyOf(byName().values());
  }

  /**
   * The samples by contract and case. They are what the golden records of the same names hold, so
   * an entry is never changed; a contract that grows gets a further entry.
   */
  public static Map<String, Object> byName() {
    Map<String, Object> samples = new LinkedHashMap<>();
    samples.put("music-config", MusicConfig.defaults());
    samples.put("music-config.extras", SteeringSamples.configWithExtras());
    samples.put("recipe", recipe());
    samples.put("recipe.plain", plainRecipe());
    samples.put("config-update", SteeringSamples.update());
    samples.put("config-update.tempo", SteeringSamples.tempo());
    samples.put("mix", SteeringSamples.mix());
    prompts().forEach(samples::put);
    samples.put("stream-timeline", timeline());
    samples.put("stream-timeline.new", newTimeline());
    samples.put("clip-scored", score());
    samples.put("clip-scored.fit", fittedScore());
    samples.put("candidates-submitted", candidates());
    samples.put("candidates-ranked", ranking());
    StreamSamples.commands()
        .forEach(c -> samples.put("stream-command." + c.getKey(), c.getValue()));
    StreamSamples.events().forEach(e -> samples.put("stream-event." + e.getKey(), e.getValue()));
    return samples;
  }

  private static Map<String, Object> prompts() {
    Map<String, Object> prompts = new LinkedHashMap<>();
    prompts.put(
        "prompt-submitted", new PromptSubmitted("p1", STREAM, PROMPT, null, 2.5, Backend.LLM, 7L));
    prompts.put(
        "prompt-submitted.weighted",
        new PromptSubmitted(
            null,
            null,
            null,
            List.of(new WeightedPrompt("rain", 2), new WeightedPrompt("Regen 🌧", 0.5)),
            null,
            null,
            null));
    prompts.put("prompt-accepted", accepted());
    prompts.put("generation-requested", new GenerationRequested(accepted()));
    return prompts;
  }

  static ClipScored score() {
    return new ClipScored(
        "s1", STREAM, "p1", AT, 0, 240_000, false, -16.1, -1.2, 0, 0, 0, 1830.5, 0.61, null);
  }

  private static FitScored fit() {
    return new FitScored(
        0.72, 0.05, 0.98, 0.67, List.of("words want dark 0.82, heard 0.75", "1.5 clicks a second"));
  }

  private static ClipScored fittedScore() {
    return new ClipScored(
        "s2", STREAM, "p1", AT, 0, 240_000, true, -16.1, -1.2, 0, 0, 0, 1830.5, 0.61, fit());
  }

  private static CandidatesSubmitted candidates() {
    return new CandidatesSubmitted(
        "r1", STREAM, PROMPT, List.of(MusicConfig.defaults(), MusicConfig.defaults()), 12.5, 7, AT);
  }

  private static CandidatesRanked ranking() {
    return new CandidatesRanked(
        "r1",
        STREAM,
        AT,
        List.of(
            new CandidatesRanked.Ranked(1, fit(), null),
            new CandidatesRanked.Ranked(0, null, "nothing is louder than -60 dBFS")));
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
    Overrides overrides =
        new Overrides(92.5, Meter.THREE_FOUR, SteeringSamples.mix(), Map.of("brightness", 0.42));
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

  /** A recipe with nothing beyond what is required. */
  static Recipe plainRecipe() {
    return new Recipe("", "Rain", MusicConfig.defaults(), null, recipe().palettes(), null);
  }

  private static StreamTimeline newTimeline() {
    return new StreamTimeline(
        STREAM, 0, 0, 1, AT, StreamStatus.STOPPED, new ClockAnchor(0, AT), List.of(), List.of());
  }

  /** The type under which a sample is read back: the sealed parent where there is one. */
  public static Class<?> contractOf(Object sample) {
    return switch (sample) {
      case StreamCommand c -> StreamCommand.class;
      case StreamEvent e -> StreamEvent.class;
      default -> sample.getClass();
    };
  }
}
