package dev.vibecast.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one sentence; the stack trace only with VIBECAST_TRACE=1. */
final class PlainErrors implements IExecutionExceptionHandler {

  private static final int FAILED = 1;

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    if ("1".equals(System.getenv("VIBECAST_TRACE"))) {
      failure.printStackTrace(line.getErr());
    } else {
      String message = failure.getMessage();
      line.getErr().println(message == null ? failure.toString() : message);
    }
    return FAILED;
  }
}
