package dev.vibecast.cli.gallery;

import dev.vibecast.analysis.AudioReport;
import dev.vibecast.schema.ContractJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Records every style and every preset, and makes a page to look and listen through. */
@Command(
    name = "gallery",
    description = {
      "Record every style, alone and together with a plain recipe, and every preset; write WAVs,"
          + " figures.json and index.html with a spectrogram, a loudness curve and a player each."
    },
    mixinStandardHelpOptions = true)
public final class GalleryCommand implements Callable<Integer> {

  private static final double MOST_SECONDS = 600;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder to write; made if it is not there.")
  private Path out;

  @Option(names = "--seconds", paramLabel = "N", description = "Length of a take (default: 20).")
  private double seconds = 20;

  @Option(
      names = "--only",
      paramLabel = "GLOB",
      description = "Only these, for example 'bass/*', '*/none' or 'preset/deep_*'.")
  private String only = "*/*";

  @Spec private CommandSpec spec;

  /** For picocli. */
  public GalleryCommand() {}

  @Override
  public Integer call() throws IOException {
    if (!(seconds >= 1 && seconds <= MOST_SECONDS)) {
      throw wrong("--seconds takes 1 to 600.");
    }
    List<GalleryItem> items = chosen();
    Path audio = Files.createDirectories(out.resolve("audio"));
    TakeRecorder recorder = new TakeRecorder(seconds);
    GalleryPage page = new GalleryPage(seconds);
    List<Figures> figures = new ArrayList<>();
    for (GalleryItem item : items) {
      List<Recording> recordings = new ArrayList<>();
      for (Take take : item.takes()) {
        Path file = audio.resolve(item.slug() + "-" + take.name() + ".wav");
        recordings.add(recorder.record(take, file));
      }
      page.add(item, recordings);
      recordings.forEach(recording -> figures.add(tell(item, recording)));
    }
    Files.write(out.resolve("figures.json"), ContractJson.write(figures));
    Files.writeString(out.resolve("index.html"), page.html());
    say("Open " + out.resolve("index.html"));
    return 0;
  }

  private List<GalleryItem> chosen() {
    try {
      List<GalleryItem> items = GalleryPlan.items(only);
      if (items.isEmpty()) {
        throw wrong("Nothing is called '" + only + "'; names are like bass/drone, preset/*.");
      }
      return items;
    } catch (PatternSyntaxException e) {
      throw wrong("--only takes a glob: " + e.getDescription());
    }
  }

  private Figures tell(GalleryItem item, Recording recording) {
    AudioReport report = recording.report();
    Figures figures = Figures.of(item, recording);
    say(
        String.format(
            Locale.ROOT,
            "%-28s %-9s %6.1f LUFS  %5.1f dBTP  %5.0f Hz%s",
            item.id(),
            recording.take().name(),
            figures.lufs(),
            figures.truePeakDbtp(),
            figures.centroidHz(),
            report.clicks().clicks() > 0 ? "  clicks: " + report.clicks().clicks() : ""));
    return figures;
  }

  private void say(String line) {
    PrintWriter to = spec.commandLine().getOut();
    to.println(line);
    to.flush();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
