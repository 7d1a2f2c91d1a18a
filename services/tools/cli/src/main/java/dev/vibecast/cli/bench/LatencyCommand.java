package dev.vibecast.cli.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.vibecast.cli.gateway.RunningStack;
import dev.vibecast.local.state.RunState;
import dev.vibecast.schema.ContractJson;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how long a prompt takes from the topic to a listener's ear. */
@Command(
    name = "latency",
    description = {
      "Publish prompts to the topic and measure, for each, the time until a WebSocket listener of the"
          + " gateway has received the first frame that the new recipe influences."
    },
    mixinStandardHelpOptions = true)
public final class LatencyCommand implements Callable<Integer> {

  @Option(names = "--prompts", paramLabel = "N", description = "How many (default: 100).")
  private int prompts = 100;

  @Option(names = "--seed", paramLabel = "N", description = "Decides order and pauses.")
  private long seed = 1;

  @Option(names = "--json", description = "Print the figures as JSON.")
  private boolean json;

  @Spec private CommandSpec spec;

  /** For picocli. */
  public LatencyCommand() {}

  @Override
  public Integer call() throws JsonProcessingException, InterruptedException {
    if (prompts < 1 || prompts > 10_000) {
      throw new ParameterException(spec.commandLine(), "--prompts takes 1 to 10000.");
    }
    RunState stack = RunningStack.require();
    LatencyReport report;
    try (LatencyRun run = new LatencyRun(stack, seed)) {
      report = run.measure(prompts);
    }
    print(report);
    return report.unanswered() == 0 ? 0 : 1;
  }

  private void print(LatencyReport report) throws JsonProcessingException {
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? ContractJson.mapper().writeValueAsString(report) : text(report));
    out.flush();
  }

  private static String text(LatencyReport report) {
    return String.format(
        Locale.ROOT,
        """
        prompt published to first changed audio at a listener, %d prompts, %d unanswered:
          p50 %d ms   p95 %d ms   max %d ms
        of which until the transition was decided:
          p50 %d ms   p95 %d ms   max %d ms""",
        report.prompts(),
        report.unanswered(),
        report.audible().p50Ms(),
        report.audible().p95Ms(),
        report.audible().maxMs(),
        report.decided().p50Ms(),
        report.decided().p95Ms(),
        report.decided().maxMs());
  }
}
