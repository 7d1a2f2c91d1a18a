package dev.vibecast.cli.render;

import dev.vibecast.cli.match.Matcher;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.synth.AudioFormat;
import dev.vibecast.synth.Blend;
import dev.vibecast.synth.EngineVersion;
import dev.vibecast.synth.Segment;
import dev.vibecast.synth.Timeline;
import dev.vibecast.synth.TimelineRenderer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Renders a prompt or a recipe to a WAV. */
@Command(
    name = "render",
    description = "Render a prompt or a recipe to a WAV, without any server.",
    mixinStandardHelpOptions = true)
public final class RenderCommand implements Callable<Integer> {

  private static final double MOST_SECONDS = 3 * 3600;
  private static final String STANDARD_OUTPUT = "-";
  private static final long NS_PER_MS = 1_000_000;

  @Parameters(paramLabel = "PROMPT", arity = "0..1", description = "What it shall sound like.")
  private String prompt;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Play this recipe: an answer of match --json, a recipe, or fields alone.")
  private Path config;

  @Option(names = "--seconds", paramLabel = "N", description = "Length (default: 30).")
  private double seconds = 30;

  @Option(names = "--seed", paramLabel = "N", description = "Decides every random choice.")
  private long seed = 1;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "WAV file to write, - for standard output.")
  private Path out;

  @Option(names = "--json", description = "Print what was rendered as JSON.")
  private boolean json;

  @Spec private CommandSpec spec;

  /** For picocli. */
  public RenderCommand() {}

  @Override
  public Integer call() throws IOException {
    if (prompt == null && config == null) {
      throw wrong("Give a prompt or --config with a file.");
    }
    if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
      throw wrong("--seconds takes more than 0 and at most 10800.");
    }
    RecipeFile recipe = config == null ? matched() : RecipeFile.read(config);
    long startNs = System.nanoTime();
    render(recipe);
    tell(recipe, Math.max(1, (System.nanoTime() - startNs) / NS_PER_MS));
    return 0;
  }

  private RecipeFile matched() {
    Recipe recipe = new Matcher().match(prompt);
    return new RecipeFile(recipe.title(), recipe.config(), recipe.overrides());
  }

  private void render(RecipeFile recipe) throws IOException {
    Segment only =
        new Segment(0, 0, Blend.EQUAL_POWER, 0, seed, recipe.config(), recipe.overrides());
    TimelineRenderer renderer = new TimelineRenderer(new Timeline(List.of(only)), 0);
    if (toStandardOutput()) {
      WavWriter.write(renderer, AudioFormat.frames(seconds), System.out);
      return;
    }
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
      WavWriter.write(renderer, AudioFormat.frames(seconds), file);
    }
  }

  private void tell(RecipeFile recipe, long renderMs) {
    double timesRealTime = seconds * 1000 / renderMs;
    PrintWriter to = toStandardOutput() ? spec.commandLine().getErr() : spec.commandLine().getOut();
    to.println(json ? asJson(recipe, renderMs, timesRealTime) : asText(recipe, timesRealTime));
    to.flush();
  }

  private String asText(RecipeFile recipe, double timesRealTime) {
    String title = recipe.title().isEmpty() ? "the recipe" : "\"" + recipe.title() + "\"";
    return String.format(
        Locale.ROOT,
        "Rendered %.1f s of %s to %s, %.0f times faster than real time.",
        seconds,
        title,
        out,
        timesRealTime);
  }

  private String asJson(RecipeFile recipe, long renderMs, double timesRealTime) {
    RenderReport report =
        new RenderReport(
            prompt,
            recipe.title(),
            out.toString(),
            seconds,
            seed,
            EngineVersion.CURRENT,
            renderMs,
            Math.round(timesRealTime * 10) / 10.0,
            recipe.config(),
            recipe.overrides());
    return new String(ContractJson.write(report), StandardCharsets.UTF_8);
  }

  private boolean toStandardOutput() {
    return out.toString().equals(STANDARD_OUTPUT);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
