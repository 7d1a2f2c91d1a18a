package dev.vibecast.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What one process of the stack is made of.
 *
 * @param name for people: {@code broker}, {@code redis} or the service's folder
 * @param port port it listens on
 * @param command program and arguments
 * @param environment variables added to those of this process
 * @param log file its output is appended to
 * @param readiness how to tell that it is ready
 */
record PartSpec(
    String name,
    int port,
    List<String> command,
    Map<String, String> environment,
    Path log,
    Readiness readiness) {}
