package dev.vibecast.local.command;

import dev.vibecast.local.LocalStack;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/** What {@code up} says when everything is ready. */
final class Welcome {

  private static final String TEXT =
      """

      Vibecast is up after %1$.1f s: %2$s

      Try this:
        curl -X POST %2$s/v1/streams -H 'Content-Type: application/json' -d '{"streamId":"demo","prompt":"heavy rain on a tin roof"}'
        echo 'demo:slow dawn over the sea' | kcat -P -K: -b %3$s -t vibecast.prompts
        ./vibecast play "heavy rain on a tin roof"

      Logs are in %4$s; memory %5$d MB. Ctrl-C or ./vibecast down stops everything.
      """;
  private static final long BYTES_PER_MB = 1 << 20;

  private Welcome() {}

  static void print(PrintStream out, LocalStack stack, Duration elapsed) {
    URI url = stack.gatewayUrl();
    double seconds = elapsed.toMillis() / 1000.0;
    long memoryMb = stack.rssBytes() / BYTES_PER_MB;
    Object logs = stack.options().logsFolder();
    out.printf(Locale.ROOT, TEXT, seconds, url, stack.bootstrapServers(), logs, memoryMb);
  }
}
