package dev.vibecast.synth.midi;

import dev.vibecast.schema.music.Meter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The events of one track, in any order until they are written. */
final class MidiTrack {

  private static final int SETTINGS = 0;
  private static final int OFF = 1;
  private static final int BEND = 2;
  private static final int ON = 3;
  private static final double MICROSECONDS_PER_MINUTE = 60e6;
  private static final int END_OF_TRACK = 0x2F;

  private final List<Event> events = new ArrayList<>();

  MidiTrack name(String name) {
    return meta(3, name.getBytes(StandardCharsets.UTF_8));
  }

  MidiTrack text(String text) {
    return meta(1, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sets the length of a quarter note, to the nearest microsecond. */
  MidiTrack tempo(int centiBpm) {
    int us = (int) Math.rint(MICROSECONDS_PER_MINUTE * 100 / centiBpm);
    return meta(0x51, bytes(us >> 16, us >> 8, us));
  }

  /** Sets the metre; a beat is a dotted quarter in 6/8, an eighth in 7/8, else a quarter. */
  MidiTrack meter(Meter meter) {
    String[] parts = meter.label().split("/");
    int beats = Integer.parseInt(parts[0]);
    int powerOfTwo = Integer.numberOfTrailingZeros(Integer.parseInt(parts[1]));
    int clocksPerBeat = powerOfTwo < 3 ? 24 : beats % 3 == 0 ? 36 : 12;
    return meta(0x58, bytes(beats, powerOfTwo, clocksPerBeat, 8));
  }

  MidiTrack key(KeySignature key) {
    return meta(0x59, bytes(key.sharps(), key.minor() ? 1 : 0));
  }

  void program(int channel, int program) {
    put(0, SETTINGS, bytes(0xC0 | channel, program));
  }

  void control(int channel, int number, int value) {
    put(0, SETTINGS, bytes(0xB0 | channel, number, value));
  }

  void bend(int channel, long tick, int value) {
    put(tick, BEND, bytes(0xE0 | channel, value & 0x7F, value >> 7));
  }

  void note(int channel, int key, long onTick, long offTick, int velocity) {
    put(onTick, ON, bytes(0x90 | channel, key, velocity));
    put(offTick, OFF, bytes(0x80 | channel, key, 0));
  }

  /** The track as a chunk of a file that ends at a tick. */
  byte[] chunk(long endTick) {
    events.sort(Comparator.comparingLong(Event::tick).thenComparingInt(Event::rank));
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    long tick = 0;
    for (Event event : events) {
      variableLength(body, event.tick - tick);
      body.writeBytes(event.bytes);
      tick = event.tick;
    }
    variableLength(body, Math.max(0, endTick - tick));
    body.writeBytes(bytes(0xFF, END_OF_TRACK, 0));
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    int size = body.size();
    chunk.writeBytes(bytes('M', 'T', 'r', 'k', size >> 24, size >> 16, size >> 8, size));
    chunk.writeBytes(body.toByteArray());
    return chunk.toByteArray();
  }

  private MidiTrack meta(int type, byte[] content) {
    ByteArrayOutputStream event = new ByteArrayOutputStream();
    event.writeBytes(bytes(0xFF, type));
    variableLength(event, content.length);
    event.writeBytes(content);
    put(0, SETTINGS, event.toByteArray());
    return this;
  }

  private void put(long tick, int rank, byte[] bytes) {
    events.add(new Event(tick, rank, bytes));
  }

  /** Seven bits a byte, the highest first, all but the last marked. */
  private static void variableLength(ByteArrayOutputStream out, long value) {
    for (int shift = 28; shift > 0; shift -= 7) {
      if (value >>> shift != 0) {
        out.write((int) (value >>> shift) & 0x7F | 0x80);
      }
    }
    out.write((int) value & 0x7F);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  /** Bytes at a tick; of events at one tick the lower rank comes first. */
  private record Event(long tick, int rank, byte[] bytes) {}
}
