package dev.vibecast.gateway.audio;

import dev.vibecast.schema.audio.AudioChunk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Remembers what the fan-out said about itself. */
final class CountingMeter implements FanOutMeter {

  final List<EndReason> gone = new ArrayList<>();
  final List<String> ignored = new ArrayList<>();
  int encodings;
  int skippedPackets;
  long missingFrames;
  int refused;

  @Override
  public void joined(AudioFormat format) {}

  @Override
  public void gone(AudioFormat format, EndReason reason) {
    gone.add(reason);
  }

  @Override
  public void sent(AudioFormat format, Packet packet, int listeners) {}

  @Override
  public void skipped(AudioFormat format, Packet packet) {
    skippedPackets++;
  }

  @Override
  public void queued(AudioFormat format, long frames) {}

  @Override
  public void encoded(AudioFormat format, Duration time) {
    encodings++;
  }

  @Override
  public void gap(AudioChunk after, long missing) {
    missingFrames += missing;
  }

  @Override
  public void ignored(AudioChunk chunk, String reason) {
    ignored.add(reason);
  }

  @Override
  public void overloaded() {
    refused++;
  }

  @Override
  public void delivered(AudioChunk chunk) {}
}
