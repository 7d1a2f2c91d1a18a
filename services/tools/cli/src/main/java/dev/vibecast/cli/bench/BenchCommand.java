package dev.vibecast.cli.bench;

import picocli.CommandLine.Command;

/** Groups the measurements. */
@Command(
    name = "bench",
    description = "Measure the running stack, or the synthesizer alone.",
    mixinStandardHelpOptions = true,
    subcommands = {LatencyCommand.class, SoakCommand.class, SynthCommand.class})
public final class BenchCommand {

  /** For picocli. */
  public BenchCommand() {}
}
