package dev.vibecast.local.state;

import dev.vibecast.local.StackPart;

/**
 * One process of a running stack.
 *
 * @param name for people
 * @param pid process id
 * @param port port it listens on
 */
public record PartState(String name, long pid, int port) {

  /**
   * What there is to know about a part now.
   *
   * @param part running part
   * @return its state
   */
  public static PartState of(StackPart part) {
    return new PartState(part.name(), part.pid(), part.port());
  }
}
