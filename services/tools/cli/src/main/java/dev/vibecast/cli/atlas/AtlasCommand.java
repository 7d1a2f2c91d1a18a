package dev.vibecast.cli.atlas;

import picocli.CommandLine.Command;

/** Groups what one can do with atlases. */
@Command(
    name = "atlas",
    description = "Build an atlas, the map from words to recipes, also from your own texts.",
    mixinStandardHelpOptions = true,
    subcommands = {ExtractCommand.class, BuildCommand.class})
public final class AtlasCommand {

  /** For picocli. */
  public AtlasCommand() {}
}
