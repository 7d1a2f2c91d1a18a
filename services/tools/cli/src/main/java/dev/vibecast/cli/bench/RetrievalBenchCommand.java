package dev.vibecast.cli.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.vibecast.benchmarks.retrieval.RetrievalBench;
import dev.vibecast.benchmarks.retrieval.RetrievalReport;
import dev.vibecast.schema.ContractJson;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the search for the nearest rows alone. */
@Command(
    name = "retrieval",
    description = {
      "Measure without any server how quickly the nearest of synthetic rows are found, and how many of"
          + " the ten nearest. Ends with status 1 when the search that Vibecast uses takes more than"
          + " 50 ms of CPU time for half of the queries or finds fewer than 95 of 100."
    },
    mixinStandardHelpOptions = true)
public final class RetrievalBenchCommand implements Callable<Integer> {

  private static final int LEAST_ROWS = 100;
  private static final int MOST_ROWS = 1_000_000;
  private static final int QUERIES = 200;
  private static final int ROUNDS = 5;

  @Option(
      names = "--rows",
      paramLabel = "N[,N]",
      split = ",",
      description = "How many rows, 100 to 1000000 (default: 16000,100000).")
  private List<Integer> rows = List.of(16_000, 100_000);

  @Option(names = "--seed", paramLabel = "N", description = "Decides rows and queries.")
  private long seed = 1;

  @Option(names = "--json", description = "Print the figures as JSON.")
  private boolean json;

  @Spec private CommandSpec spec;

  /** For picocli. */
  public RetrievalBenchCommand() {}

  @Override
  public Integer call() throws JsonProcessingException {
    if (rows.stream().anyMatch(n -> n < LEAST_ROWS || n > MOST_ROWS)) {
      throw new ParameterException(
          spec.commandLine(), "--rows takes %d to %d.".formatted(LEAST_ROWS, MOST_ROWS));
    }
    RetrievalBench.Plan plan = new RetrievalBench.Plan(rows, QUERIES, ROUNDS, seed);
    RetrievalReport report = new RetrievalBench(plan).measure();
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? ContractJson.mapper().writeValueAsString(report) : report.text());
    out.flush();
    return report.missed().isEmpty() ? 0 : 1;
  }
}
