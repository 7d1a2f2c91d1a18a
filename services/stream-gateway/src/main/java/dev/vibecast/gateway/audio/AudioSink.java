package dev.vibecast.gateway.audio;

/**
 * The connection of one listener. Calls come from one thread at a time and must not block; {@code
 * flushed} may be run by any thread.
 */
public interface AudioSink {

  /**
   * Says that sound follows.
   *
   * @param header bytes to send first; may be empty
   */
  void open(byte[] header);

  /**
   * Sends a packet.
   *
   * @param continues whether it begins where the last one sent to this listener ended
   * @param flushed run once when the bytes have left this process
   */
  void send(Packet packet, boolean continues, Runnable flushed);

  /** Ends the connection. */
  void end(EndReason reason);
}
