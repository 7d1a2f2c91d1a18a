package dev.vibecast.cli.doctor;

import dev.vibecast.testsupport.RedisServer;

/** The Redis binary that comes with Vibecast, by running it. */
final class RedisCheck implements Check {

  private static final String NAME = "Redis";

  @Override
  public Finding look() {
    try (RedisServer redis = RedisServer.start()) {
      return Finding.ok(NAME, "started and answered on port " + redis.port());
    } catch (RuntimeException e) {
      return Finding.problem(
          NAME,
          "does not run: " + e.getMessage(),
          "Is the temporary folder mounted noexec? Set TMPDIR to one that is not.");
    }
  }
}
