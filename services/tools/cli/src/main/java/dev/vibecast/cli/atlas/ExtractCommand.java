package dev.vibecast.cli.atlas;

import dev.vibecast.builder.extract.ExtractPlan;
import dev.vibecast.builder.extract.ExtractSummary;
import dev.vibecast.builder.extract.VibeExtractor;
import dev.vibecast.builder.extract.ask.ExtractModel;
import dev.vibecast.llm.LanguageModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds vibes in people's own texts. */
@Command(
    name = "extract",
    description = {
      "Find vibes in your own texts with a language model, for build to make an atlas of.",
      "Needs VIBECAST_LLM_BASE_URL (OpenAI-compatible) and VIBECAST_LLM_MODEL, and"
          + " VIBECAST_LLM_API_KEY if the server takes one. The texts are sent to that server.",
      "The same command goes on where a stopped one was."
    },
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

  private static final int SHOWN_PROBLEMS = 20;
  private static final int FAILED = 1;

  private final Map<String, String> environment;

  @Parameters(paramLabel = "FOLDER", description = "Folder of .txt and .md files, or one of them.")
  private Path folder;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Vibes to write (JSON Lines).")
  private Path out;

  @Option(
      names = "--replies",
      paramLabel = "FILE",
      description = "Keeps the replies of the model (default: FILE of --out with .replies added).")
  private Path replies;

  @Option(
      names = "--concurrency",
      defaultValue = "4",
      description = "Pages asked about at a time, 1 to 64 (default ${DEFAULT-VALUE}).")
  private int concurrency;

  @Option(
      names = "--per-second",
      defaultValue = "2",
      description = "Calls of the model a second (default ${DEFAULT-VALUE}).")
  private double perSecond;

  @Option(
      names = "--max-vibes",
      defaultValue = "1000000",
      description = "Stop after this many vibes (default ${DEFAULT-VALUE}).")
  private int mostVibes;

  @Option(
      names = "--attempts",
      defaultValue = "4",
      description = "How often one page is tried, 1 to 10 (default ${DEFAULT-VALUE}).")
  private int attempts;

  @Option(
      names = "--back-off",
      defaultValue = "PT1S",
      description = "Pause after a failed attempt; doubles each time (default ${DEFAULT-VALUE}).")
  private Duration backOff;

  @Option(
      names = "--timeout",
      defaultValue = "PT5M",
      description = "Longest wait for one page (default ${DEFAULT-VALUE}).")
  private Duration timeout;

  @Spec private CommandSpec spec;

  ExtractCommand() {
    this(System.getenv());
  }

  ExtractCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    ExtractPlan plan = new ExtractPlan(concurrency, perSecond, mostVibes, attempts, backOff);
    LanguageModel model = ExtractModel.of(environment, timeout);
    PrintWriter print = spec.commandLine().getOut();
    try (ProgressBar bar = new ProgressBar(print)) {
      ExtractSummary summary = new VibeExtractor(model, plan, bar).extract(folder, out, replies());
      bar.close();
      return tell(summary, print);
    }
  }

  private Path replies() {
    return replies != null ? replies : out.resolveSibling(out.getFileName() + ".replies");
  }

  private int tell(ExtractSummary summary, PrintWriter print) {
    summary.problems().stream().limit(SHOWN_PROBLEMS).forEach(print::println);
    if (summary.problems().size() > SHOWN_PROBLEMS) {
      print.printf("and %d more%n", summary.problems().size() - SHOWN_PROBLEMS);
    }
    print.print(summary.text());
    if (summary.failedPages() > 0) {
      print.println("The same command asks again about pages without an answer.");
    }
    if (summary.vibes() == 0) {
      print.println("No vibe was found, so nothing was written.");
    } else {
      print.printf("%s%nNext: ./vibecast atlas build %s --out own.atlas%n", out, out);
    }
    print.flush();
    return summary.vibes() == 0 ? FAILED : 0;
  }
}
