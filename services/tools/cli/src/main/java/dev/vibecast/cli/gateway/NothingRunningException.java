package dev.vibecast.cli.gateway;

import java.io.Serial;

/** A command needs a running stack and there is none. */
public final class NothingRunningException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** Says how to start one. */
  public NothingRunningException() {
    super("Nothing is running. Start it in another terminal: ./vibecast up");
  }
}
