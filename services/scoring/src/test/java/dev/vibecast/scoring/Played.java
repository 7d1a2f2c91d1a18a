package dev.vibecast.scoring;

import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Palette;
import dev.vibecast.schema.music.PaletteColor;
import dev.vibecast.schema.music.PaletteWeight;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.timeline.ClockAnchor;
import dev.vibecast.schema.timeline.RecipeSegment;
import dev.vibecast.schema.timeline.SegmentKind;
import dev.vibecast.schema.timeline.StreamStatus;
import dev.vibecast.schema.timeline.StreamTimeline;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongToDoubleFunction;

/** Streams as a renderer would have played them. */
public final class Played {

  public static final int CHUNK_FRAMES = 9_600;
  public static final Instant STARTED_AT = Instant.parse("2026-01-02T03:04:05Z");

  private Played() {}

  /** A 440 Hz tone of -14 dBFS peak, close to -14 LUFS. */
  public static double tone(long frame) {
    return 0.2 * Math.sin(2 * Math.PI * 440 * frame / AudioChunk.SAMPLE_RATE_HZ);
  }

  public static long frames(double seconds) {
    return Math.round(seconds * AudioChunk.SAMPLE_RATE_HZ);
  }

  /** Chunks of 200 ms from frame 0; the wave gives the sample of both channels at a frame. */
  public static List<AudioChunk> chunks(
      String streamId, double seconds, LongToDoubleFunction wave) {
    return chunks(streamId, 1, 0, seconds, wave);
  }

  public static List<AudioChunk> chunks(
      String streamId, long epoch, double fromSecond, double toSecond, LongToDoubleFunction wave) {
    List<AudioChunk> chunks = new ArrayList<>();
    for (long frame = frames(fromSecond); frame < frames(toSecond); frame += CHUNK_FRAMES) {
      long seq = frame / CHUNK_FRAMES;
      chunks.add(new AudioChunk(streamId, seq, frame, CHUNK_FRAMES, epoch, 1, pcm(frame, wave)));
    }
    return chunks;
  }

  private static byte[] pcm(long from, LongToDoubleFunction wave) {
    ByteBuffer pcm =
        ByteBuffer.allocate(CHUNK_FRAMES * AudioChunk.BYTES_PER_FRAME)
            .order(ByteOrder.LITTLE_ENDIAN);
    for (long frame = from; frame < from + CHUNK_FRAMES; frame++) {
      double sample = Math.clamp(wave.applyAsDouble(frame) * 32_768, -32_768, 32_767);
      short rounded = (short) Math.round(sample);
      pcm.putShort(rounded).putShort(rounded);
    }
    return pcm.array();
  }

  public static RecipeSegment recipe(double fromSecond, String promptId) {
    return segment(fromSecond, promptId, SegmentKind.RECIPE);
  }

  public static RecipeSegment recipe(double fromSecond, String promptId, String words) {
    return segment(fromSecond, promptId, SegmentKind.RECIPE, words);
  }

  public static RecipeSegment steer(double fromSecond, String promptId) {
    return segment(fromSecond, promptId, SegmentKind.STEER);
  }

  private static RecipeSegment segment(double fromSecond, String promptId, SegmentKind kind) {
    return segment(fromSecond, promptId, kind, "heavy rain");
  }

  private static RecipeSegment segment(
      double fromSecond, String promptId, SegmentKind kind, String words) {
    return new RecipeSegment(frames(fromSecond), 4_800, kind, 0, 7, promptId, words, recipe());
  }

  private static Recipe recipe() {
    Palette palette =
        new Palette(
            List.of(
                new PaletteColor("#102030", PaletteWeight.XXL),
                new PaletteColor("#405060", PaletteWeight.XL),
                new PaletteColor("#708090", PaletteWeight.LG),
                new PaletteColor("#A0B0C0", PaletteWeight.MD),
                new PaletteColor("#F0E0D0", PaletteWeight.XS)));
    return new Recipe(
        "", "Tin Roof", MusicConfig.defaults(), null, List.of(palette, palette, palette), null);
  }

  public static StreamTimeline playing(String streamId, long revision, RecipeSegment... segments) {
    return timeline(streamId, STARTED_AT, revision, StreamStatus.PLAYING, 0, segments);
  }

  public static StreamTimeline stopped(
      String streamId, long revision, double atSecond, RecipeSegment... segments) {
    return timeline(streamId, STARTED_AT, revision, StreamStatus.STOPPED, atSecond, segments);
  }

  public static StreamTimeline startedAgain(String streamId, RecipeSegment... segments) {
    Instant later = STARTED_AT.plusSeconds(60);
    return timeline(streamId, later, 0, StreamStatus.PLAYING, 0, segments);
  }

  private static StreamTimeline timeline(
      String streamId,
      Instant startedAt,
      long revision,
      StreamStatus status,
      double clockSecond,
      RecipeSegment... segments) {
    return new StreamTimeline(
        streamId,
        1,
        revision,
        1,
        startedAt,
        status,
        new ClockAnchor(frames(clockSecond), startedAt),
        List.of(segments),
        List.of());
  }
}
