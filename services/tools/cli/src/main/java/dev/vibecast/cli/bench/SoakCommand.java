package dev.vibecast.cli.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.vibecast.cli.gateway.RunningStack;
import dev.vibecast.local.state.RunState;
import dev.vibecast.schema.ContractJson;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Plays one stream for a long time and watches what may creep. */
@Command(
    name = "soak",
    description = {
      "Play one stream, a new prompt every five minutes, and watch the published chunks for gaps and"
          + " repetitions, the audio clock for drift and every process for growing memory. Exits 1"
          + " when a chunk is missing or repeated, or a process grew by more than 5 % after the"
          + " first sixth of the time."
    },
    mixinStandardHelpOptions = true)
public final class SoakCommand implements Callable<Integer> {

  private static final int MEGA = 1_000_000;

  @Option(names = "--minutes", paramLabel = "N", description = "How long (default: 60).")
  private int minutes = 60;

  @Option(names = "--json", description = "Print the figures as JSON.")
  private boolean json;

  @Spec private CommandSpec spec;

  /** For picocli. */
  public SoakCommand() {}

  @Override
  public Integer call() throws JsonProcessingException, InterruptedException {
    if (minutes < 1 || minutes > 10_000) {
      throw new ParameterException(spec.commandLine(), "--minutes takes 1 to 10000.");
    }
    RunState stack = RunningStack.require();
    SoakReport report;
    try (SoakRun run = new SoakRun(stack)) {
      report = run.play(Duration.ofMinutes(minutes));
    }
    print(report);
    return report.passed() ? 0 : 1;
  }

  private void print(SoakReport report) throws JsonProcessingException {
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? ContractJson.mapper().writeValueAsString(report) : text(report));
    out.flush();
  }

  private static String text(SoakReport report) {
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%d chunks, %d gaps, %d repetitions; audio clock against wall clock: %+.1f ms%n",
                report.chunks(),
                report.gaps(),
                report.repetitions(),
                report.driftMs()));
    report
        .memory()
        .forEach(
            m ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "  %-18s %5d MB in the first sixth, %5d in the second, %5d in the last"
                            + " (%+.1f %% since the second%s)%n",
                        m.process(),
                        m.warmUpBytes() / MEGA,
                        m.earlyBytes() / MEGA,
                        m.lateBytes() / MEGA,
                        m.growthPercent(),
                        m.flat() ? "" : ": it grows")));
    return text.toString().stripTrailing();
  }
}
