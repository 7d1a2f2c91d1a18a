package dev.vibecast.cli.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.vibecast.benchmarks.SynthBench;
import dev.vibecast.benchmarks.SynthReport;
import dev.vibecast.schema.ContractJson;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the synthesizer alone. */
@Command(
    name = "synth",
    description = {
      "Measure the synthesizer without any server: audio per CPU-second of eight recipes with six"
          + " layers, allocation, time to the first block and of a seek. Ends with status 1 when a"
          + " recipe stays below 300 audio seconds per CPU-second with every set of JVM flags."
    },
    mixinStandardHelpOptions = true)
public final class SynthCommand implements Callable<Integer> {

  /** With which JVM flags to measure. */
  enum Vector {
    ON(List.of(true)),
    OFF(List.of(false)),
    BOTH(List.of(false, true));

    private final List<Boolean> runs;

    Vector(List<Boolean> runs) {
      this.runs = runs;
    }
  }

  @Option(
      names = "--quick",
      description = "Less than a minute; unless --vector says otherwise, with the module only.")
  private boolean quick;

  @Option(
      names = "--vector",
      paramLabel = "on|off|both",
      description = "With the module jdk.incubator.vector, without, or both (default).")
  private Vector vector;

  @Option(names = "--json", description = "Print the figures as JSON.")
  private boolean json;

  @Spec private CommandSpec spec;

  /** For picocli. */
  public SynthCommand() {}

  @Override
  public Integer call() throws JsonProcessingException {
    Vector chosen = vector != null ? vector : quick ? Vector.ON : Vector.BOTH;
    SynthBench.Plan plan = quick ? SynthBench.Plan.quick() : SynthBench.Plan.thorough();
    SynthReport report = new SynthBench(plan).measure(chosen.runs);
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? ContractJson.mapper().writeValueAsString(report) : report.text());
    out.flush();
    return report.missed().isEmpty() ? 0 : 1;
  }
}
