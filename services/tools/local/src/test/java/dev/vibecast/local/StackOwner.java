package dev.vibecast.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;

/** A launcher with placeholder services: says what it started, and waits to be ended. */
final class StackOwner {

  private StackOwner() {}

  static LocalStackOptions options(Path folder) {
    return LocalStackOptions.of(folder, folder.resolve("logs"))
        .withServices(
            EnumSet.of(ServiceName.STREAM_GATEWAY, ServiceName.SCORING),
            PlaceholderService::command);
  }

  public static void main(String[] args) throws InterruptedException {
    LocalStack stack = LocalStack.start(options(Path.of(args[0])));
    stack.parts().forEach(part -> System.out.println(part.pid()));
    System.out.println("all");
    Thread.sleep(Duration.ofMinutes(2));
  }
}
