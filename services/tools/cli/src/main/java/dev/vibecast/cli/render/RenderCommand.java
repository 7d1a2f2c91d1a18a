package dev.vibecast.cli.render;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.synth.AudioFormat;
import dev.vibecast.synth.EngineVersion;
import dev.vibecast.synth.Segment;
import dev.vibecast.synth.Timeline;
import dev.vibecast.synth.TimelineRenderer;
import dev.vibecast.synth.midi.MidiExport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Renders a prompt, a preset or a recipe: the mix, its layers, its notes. */
@Command(
    name = "render",
    description =
        "Render a prompt, a preset or a recipe without any server: the mix, its layers, its notes.",
    mixinStandardHelpOptions = true)
public final class RenderCommand implements Callable<Integer> {

  private static final double MOST_SECONDS = 3 * 3600;
  private static final double MOST_STEM_SECONDS = 3600;
  private static final String STANDARD_OUTPUT = "-";
  private static final long NS_PER_MS = 1_000_000;

  @Mixin private PieceChoice choice;

  @Option(names = "--seconds", paramLabel = "N", description = "Length (default: 30).")
  private double seconds = 30;

  @Option(names = "--seed", paramLabel = "N", description = "Decides every random choice.")
  private long seed = 1;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "WAV file to write, - for standard output.")
  private Path out;

  @Option(
      names = "--midi",
      paramLabel = "FILE",
      description = "MIDI file of the same notes to write; alone, nothing is rendered.")
  private Path midi;

  @Option(
      names = "--stems",
      paramLabel = "DIR",
      description = "Folder for a float WAV per layer; they add up to the mix before its limiter.")
  private Path stems;

  @Option(names = "--list-presets", description = "Show the presets by name, and end.")
  private boolean listPresets;

  @Option(names = "--json", description = "Print what was rendered as JSON.")
  private boolean json;

  @Spec private CommandSpec spec;

  /** For picocli. */
  public RenderCommand() {}

  @Override
  public Integer call() throws IOException {
    if (listPresets) {
      PresetList.print(json, spec.commandLine().getOut());
      return 0;
    }
    check();
    Piece piece = choice.piece();
    Segment segment = piece.alone(seed, 0);
    Timeline timeline = new Timeline(List.of(segment));
    long frames = AudioFormat.frames(seconds);
    if (midi != null) {
      Files.write(midi, MidiExport.write(segment, 0, frames, piece.title()));
    }
    if (stems != null) {
      StemWriter.write(timeline, frames, stems);
    }
    long startNs = System.nanoTime();
    if (out != null) {
      render(timeline, frames);
    }
    tell(piece, Math.max(1, (System.nanoTime() - startNs) / NS_PER_MS));
    return 0;
  }

  private void check() {
    if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
      throw wrong("--seconds takes more than 0 and at most 10800.");
    }
    if (out == null && midi == null && stems == null) {
      throw wrong("Give --out with a WAV file, --midi with a MIDI file, --stems with a folder.");
    }
    if (stems != null && seconds > MOST_STEM_SECONDS) {
      throw wrong("--seconds takes at most 3600 with --stems.");
    }
  }

  private void render(Timeline timeline, long frames) throws IOException {
    TimelineRenderer renderer = new TimelineRenderer(timeline, 0);
    if (toStandardOutput()) {
      WavWriter.write(renderer, frames, System.out);
      return;
    }
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
      WavWriter.write(renderer, frames, file);
    }
  }

  private void tell(Piece piece, long renderMs) {
    double timesRealTime = seconds * 1000 / renderMs;
    PrintWriter to = toStandardOutput() ? spec.commandLine().getErr() : spec.commandLine().getOut();
    to.println(json ? asJson(piece, renderMs, timesRealTime) : asText(piece, timesRealTime));
    to.flush();
  }

  private String asText(Piece piece, double timesRealTime) {
    String title = piece.title().isEmpty() ? "the recipe" : "\"" + piece.title() + "\"";
    String others =
        Stream.of(midi, stems)
            .filter(Objects::nonNull)
            .map(Path::toString)
            .collect(Collectors.joining(" and "));
    if (out == null) {
      return String.format(Locale.ROOT, "Wrote %.1f s of %s to %s.", seconds, title, others);
    }
    return String.format(
        Locale.ROOT,
        "Rendered %.1f s of %s to %s, %.0f times faster than real time.%s",
        seconds,
        title,
        out,
        timesRealTime,
        others.isEmpty() ? "" : " There is also " + others + ".");
  }

  private String asJson(Piece piece, long renderMs, double timesRealTime) {
    RenderReport report =
        new RenderReport(
            choice.prompt(),
            choice.preset(),
            piece.title(),
            out == null ? null : out.toString(),
            midi == null ? null : midi.toString(),
            stems == null ? null : stems.toString(),
            seconds,
            seed,
            EngineVersion.CURRENT,
            out == null ? null : renderMs,
            out == null ? null : Math.round(timesRealTime * 10) / 10.0,
            piece.config(),
            piece.overrides());
    return new String(ContractJson.write(report), StandardCharsets.UTF_8);
  }

  private boolean toStandardOutput() {
    return out != null && out.toString().equals(STANDARD_OUTPUT);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
