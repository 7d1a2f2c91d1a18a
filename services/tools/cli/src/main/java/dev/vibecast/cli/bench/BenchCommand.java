package dev.vibecast.cli.bench;

import picocli.CommandLine.Command;

/** Groups the measurements. */
@Command(
    name = "bench",
    description = "Measure the running stack, or a part alone.",
    mixinStandardHelpOptions = true,
    subcommands = {
      LatencyCommand.class,
      SoakCommand.class,
      SynthCommand.class,
      RetrievalBenchCommand.class
    })
public final class BenchCommand {

  /** For picocli. */
  public BenchCommand() {}
}
