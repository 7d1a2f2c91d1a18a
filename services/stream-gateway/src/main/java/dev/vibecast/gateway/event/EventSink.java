package dev.vibecast.gateway.event;

/** The connection of somebody who follows events. Calls come one at a time and must not block. */
public interface EventSink {

  /**
   * Sends an event.
   *
   * @param id its identity, or null if it has none
   * @param type its type, as in JSON
   * @param json the event
   * @return false if the reader does not keep up and is to be dropped
   */
  boolean send(String id, String type, byte[] json);

  /** Ends the connection. */
  void end();
}
