package dev.vibecast.cli.gateway;

import dev.vibecast.local.command.ProjectFolder;
import dev.vibecast.local.state.RunState;
import dev.vibecast.local.state.RunStateFile;

/** The stack that {@code up} started in this checkout. */
public final class RunningStack {

  private RunningStack() {}

  /**
   * Finds it.
   *
   * @return its addresses
   * @throws NothingRunningException when there is none
   */
  public static RunState require() {
    return RunStateFile.of(ProjectFolder.find())
        .findLive()
        .orElseThrow(NothingRunningException::new);
  }
}
