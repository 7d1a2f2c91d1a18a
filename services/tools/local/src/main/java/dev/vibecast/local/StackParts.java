package dev.vibecast.local;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/**
 * The processes of a stack.
 *
 * @param broker the broker
 * @param redis Redis
 * @param services the services in their declared order
 */
record StackParts(
    StackPart broker, StackPart redis, SequencedMap<ServiceName, StackPart> services) {

  List<StackPart> all() {
    List<StackPart> all = new ArrayList<>(List.of(broker, redis));
    all.addAll(services.values());
    return List.copyOf(all);
  }
}
