package dev.vibecast.messaging;

import dev.vibecast.schema.InvalidContractException;
import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Keeps the framework from logging a stack trace for every record that somebody got wrong: the
 * service has said so in one line and the dead letter holds the reason.
 */
@LoggingFilter(name = "rejections")
public final class RejectionFilter implements Filter {

  @Override
  public boolean isLoggable(LogRecord logRecord) {
    for (Throwable t = logRecord.getThrown(); t != null; t = t.getCause()) {
      if (t instanceof InvalidContractException) {
        return false;
      }
    }
    return true;
  }
}
