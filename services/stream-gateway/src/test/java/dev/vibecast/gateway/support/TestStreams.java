package dev.vibecast.gateway.support;

import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Palette;
import dev.vibecast.schema.music.PaletteColor;
import dev.vibecast.schema.music.PaletteWeight;
import dev.vibecast.schema.music.Provenance;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.timeline.ClockAnchor;
import dev.vibecast.schema.timeline.RecipeSegment;
import dev.vibecast.schema.timeline.SegmentKind;
import dev.vibecast.schema.timeline.StreamStatus;
import dev.vibecast.schema.timeline.StreamTimeline;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Contracts as the renderer would write them. */
public final class TestStreams {

  /** Frames of one chunk, 200 ms. */
  public static final int CHUNK_FRAMES = 9_600;

  private static final double TONE_HZ = 220.0;
  private static final double LEVEL = 0.2 * Short.MAX_VALUE;

  private TestStreams() {}

  /** Chunk {@code seq} of a sine tone that continues across chunks. */
  public static AudioChunk chunk(String streamId, long seq) {
    return chunk(streamId, seq, 0);
  }

  /** As {@link #chunk(String, long)}, from a given owner. */
  public static AudioChunk chunk(String streamId, long seq, long epoch) {
    long startFrame = seq * CHUNK_FRAMES;
    return new AudioChunk(
        streamId, seq, startFrame, CHUNK_FRAMES, epoch, 0, tone(startFrame, CHUNK_FRAMES));
  }

  /** A sine tone in both channels, a fifth apart. */
  public static byte[] tone(long startFrame, int frames) {
    byte[] pcm = new byte[frames * AudioChunk.BYTES_PER_FRAME];
    for (int i = 0; i < frames; i++) {
      double phase = 2 * Math.PI * TONE_HZ * (startFrame + i) / AudioChunk.SAMPLE_RATE_HZ;
      put(pcm, 4 * i, (short) (LEVEL * Math.sin(phase)));
      put(pcm, 4 * i + 2, (short) (LEVEL * Math.sin(1.5 * phase)));
    }
    return pcm;
  }

  private static void put(byte[] pcm, int at, short sample) {
    pcm[at] = (byte) sample;
    pcm[at + 1] = (byte) (sample >> 8);
  }

  /** A stream that plays one recipe. */
  public static StreamTimeline timeline(String streamId, StreamStatus status, long frame) {
    RecipeSegment segment =
        new RecipeSegment(
            0,
            0,
            SegmentKind.RECIPE,
            0,
            7,
            "prompt-1",
            "heavy rain on a tin roof",
            recipe("Tin Roof Sonata"));
    return new StreamTimeline(
        streamId,
        0,
        frame,
        1,
        Instant.parse("2026-01-02T03:04:05Z"),
        status,
        new ClockAnchor(frame, Instant.now()),
        List.of(segment),
        List.of());
  }

  /** A recipe of this title with three palettes. */
  public static Recipe recipe(String title) {
    return new Recipe(
        "",
        title,
        MusicConfig.defaults(),
        null,
        List.of(
            palette("#0B1D2A", "#16425B", "#3A7CA5", "#81C3D7", "#D9DCD6"),
            palette("#2A1B0B", "#5B3A16", "#A5713A", "#D7B381", "#D6D9DC"),
            palette("#1B0B2A", "#3F165B", "#713AA5", "#AC81D7", "#DCD6D9")),
        Provenance.manual());
  }

  private static Palette palette(String... hexes) {
    PaletteWeight[] weights = PaletteWeight.values();
    return new Palette(
        Stream.iterate(0, i -> i < hexes.length, i -> i + 1)
            .map(i -> new PaletteColor(hexes[i], weights[weights.length - 1 - i]))
            .toList());
  }
}
