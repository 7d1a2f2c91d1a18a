package dev.vibecast.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;

/** Tells whether a process does its work yet. */
sealed interface Readiness {

  /** Asks once, within ten seconds. */
  boolean isReady();

  /** Whether a process says it once, rather than whenever it is asked. */
  boolean isSaidOnce();

  /**
   * Ready when a health check answers 200.
   *
   * @param url the check
   */
  record HealthCheck(URI url) implements Readiness {

    // A consumer answers between two polls, and a service asks its consumers one after the other.
    private static final int TIMEOUT_MS = 10_000;

    @Override
    public boolean isSaidOnce() {
      return false;
    }

    @Override
    public boolean isReady() {
      try {
        HttpURLConnection connection = (HttpURLConnection) url.toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MS);
        connection.setReadTimeout(TIMEOUT_MS);
        try {
          return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } finally {
          connection.disconnect();
        }
      } catch (IOException notYet) {
        return false;
      }
    }
  }

  /**
   * Ready when the log of this start says so.
   *
   * @param log the file
   * @param words what it says
   */
  record LogSays(Path log, String words) implements Readiness {

    @Override
    public boolean isSaidOnce() {
      return true;
    }

    @Override
    public boolean isReady() {
      try {
        return LogTail.sinceLastStart(log).contains(words);
      } catch (UncheckedIOException notYet) {
        return false;
      }
    }
  }
}
