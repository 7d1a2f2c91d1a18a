package dev.vibecast.cli.doctor;

import dev.vibecast.local.ServiceName;
import dev.vibecast.local.command.ProjectFolder;
import dev.vibecast.local.state.RunStateFile;
import dev.vibecast.testsupport.FreePorts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The default ports; a taken one is no problem, because another is chosen. */
final class PortsCheck implements Check {

  private static final String NAME = "ports";
  private static final int[] BROKER_AND_REDIS = {9092, 6379};

  @Override
  public Finding look() {
    if (RunStateFile.of(ProjectFolder.find()).findLive().isPresent()) {
      return Finding.ok(NAME, "in use by the running stack of this checkout");
    }
    List<Integer> taken =
        defaults().filter(port -> !FreePorts.isFree("127.0.0.1", port)).boxed().toList();
    if (taken.isEmpty()) {
      return Finding.ok(NAME, "all defaults are free");
    }
    String ports = taken.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return Finding.note(NAME, "taken: " + ports, "Nothing: up chooses free ones and says so.");
  }

  private static IntStream defaults() {
    IntStream services =
        Arrays.stream(ServiceName.values()).mapToInt(ServiceName::defaultPort).sorted();
    return IntStream.concat(services, IntStream.of(BROKER_AND_REDIS));
  }
}
