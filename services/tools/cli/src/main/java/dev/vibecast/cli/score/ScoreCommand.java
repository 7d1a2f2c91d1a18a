package dev.vibecast.cli.score;

import dev.vibecast.analysis.file.WavFile;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.scorers.Clip;
import dev.vibecast.scorers.Scorer;
import dev.vibecast.scorers.fit.FitScorer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges whether a recording fits words. */
@Command(
    name = "score",
    description = {
      "Judge whether a recording fits words: alignment, discordance, quality and a total, 0 to 1,"
          + " with reasons. It measures agreement with musical conventions; it is no listener."
    },
    mixinStandardHelpOptions = true)
public final class ScoreCommand implements Callable<Integer> {

  private static final long MOST_BYTES = 100_000_000;

  /** What fits into the command's heap of 512 MB at every rate. */
  private static final Duration LONGEST = Duration.ofMinutes(8);

  @Parameters(
      paramLabel = "FILE",
      description = "WAV, mono or stereo, 8 to 192 kHz, up to 8 minutes.")
  private Path file;

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      required = true,
      description = "What it shall sound like.")
  private String text;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Spec private CommandSpec spec;

  /** For picocli. */
  public ScoreCommand() {}

  @Override
  public Integer call() throws IOException {
    if (text.isBlank()) {
      throw new ParameterException(spec.commandLine(), "--text takes some words.");
    }
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file + ": no such file");
    }
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException(file + ": larger than 100 MB; cut out a passage of some minutes");
    }
    Clip clip = new Clip(text, WavFile.read(file, LONGEST));
    ScoreAnswer answer = ScoreAnswer.of(text, FitScorer.builtIn().fit(clip), others(clip));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(new String(ContractJson.write(answer), StandardCharsets.UTF_8));
    } else {
      print(answer, out);
    }
    out.flush();
    return 0;
  }

  private static List<ScoreAnswer.Other> others(Clip clip) {
    List<ScoreAnswer.Other> others = new ArrayList<>();
    for (Scorer scorer : Scorer.installed()) {
      others.add(ScoreAnswer.Other.of(scorer.name(), scorer.score(clip)));
    }
    return others;
  }

  private static void print(ScoreAnswer answer, PrintWriter out) {
    out.printf(Locale.ROOT, "total       %.2f%n", answer.total());
    out.printf(Locale.ROOT, "alignment   %.2f%n", answer.alignment());
    out.printf(Locale.ROOT, "discordance %.2f%n", answer.discordance());
    out.printf(Locale.ROOT, "quality     %.2f%n", answer.quality());
    answer.reasons().forEach(reason -> out.println("  " + reason));
    for (ScoreAnswer.Other other : answer.others()) {
      out.printf(
          Locale.ROOT,
          "%-11s %s%n",
          other.name(),
          other.value() == null ? other.detail() : "%.2f".formatted(other.value()));
    }
  }
}
