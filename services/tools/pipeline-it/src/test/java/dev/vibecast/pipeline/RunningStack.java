package dev.vibecast.pipeline;

import dev.vibecast.local.LocalStack;
import dev.vibecast.local.LocalStackOptions;
import java.nio.file.Path;

/** One stack for all tests of this JVM; it stops itself when the JVM ends. */
final class RunningStack {

  private static LocalStack stack;

  private RunningStack() {}

  static synchronized LocalStack get() {
    if (stack == null) {
      Path root = Path.of(System.getProperty("vibecast.root"));
      Path logs = root.resolve("services/tools/pipeline-it/target/stack-logs");
      stack = LocalStack.start(LocalStackOptions.of(root, logs));
    }
    return stack;
  }
}
