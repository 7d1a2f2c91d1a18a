package dev.vibecast.gateway.audio;

/**
 * Audio in one format, ready to be sent to every listener of it.
 *
 * @param startFrame first frame
 * @param frames how many frames it plays
 * @param bytes what is sent; not copied, treat as constant
 */
public record Packet(long startFrame, int frames, byte[] bytes) {

  /** First frame after this packet. */
  public long endFrame() {
    return startFrame + frames;
  }

  @Override
  public String toString() {
    return "%d+%d (%d bytes)".formatted(startFrame, frames, bytes.length);
  }
}
