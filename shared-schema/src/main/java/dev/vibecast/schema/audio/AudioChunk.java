package dev.vibecast.schema.audio;

import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.Problem;
import dev.vibecast.schema.Require;
import dev.vibecast.schema.StreamId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A piece of final audio. In Kafka the value is the raw audio and all facts travel as headers, so
 * that any client can pipe values straight into a player.
 *
 * @param streamId the stream
 * @param seq number within the stream, from 0, without gaps
 * @param startFrame number of the first frame
 * @param frames frames in {@code pcm}
 * @param epoch owner count of the stream
 * @param revision timeline revision it was rendered from
 * @param pcm interleaved stereo, signed 16 bit little-endian, 48 kHz; not copied, treat as constant
 */
public record AudioChunk(
    String streamId, long seq, long startFrame, int frames, long epoch, long revision, byte[] pcm) {

  /** Frames per second. */
  public static final int SAMPLE_RATE_HZ = 48_000;

  /** Interleaved channels, left first. */
  public static final int CHANNELS = 2;

  /** Bytes of one sample of both channels. */
  public static final int BYTES_PER_FRAME = 2 * CHANNELS;

  /** Sample format, by FFmpeg's name. */
  public static final String CODEC = "pcm_s16le";

  /** CloudEvents type of this contract. */
  public static final String TYPE = "dev.vibecast.audio.chunk.v1";

  public AudioChunk {
    StreamId.require(streamId);
    Require.notNegative("seq", seq);
    Require.notNegative("startFrame", startFrame);
    Require.notNegative("epoch", epoch);
    Require.notNegative("revision", revision);
    if (pcm == null || frames <= 0 || pcm.length != (long) frames * BYTES_PER_FRAME) {
      throw new InvalidContractException(
          "frames", "is %d, which does not match the value's length".formatted(frames));
    }
  }

  /** First frame after this chunk. */
  public long endFrame() {
    return startFrame + frames;
  }

  /** The facts as Kafka headers, in a fixed order. */
  public Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(ChunkHeaders.CE_ID, streamId + "-" + seq);
    headers.put(ChunkHeaders.CE_SOURCE, "/vibecast/audio-rendering");
    headers.put(ChunkHeaders.CE_TYPE, TYPE);
    headers.put(ChunkHeaders.CE_SPECVERSION, "1.0");
    headers.put(ChunkHeaders.CE_SUBJECT, streamId);
    headers.put(
        ChunkHeaders.CONTENT_TYPE, "audio/l16;rate=48000;channels=2;endianness=little-endian");
    headers.put(ChunkHeaders.SEQ, Long.toString(seq));
    headers.put(ChunkHeaders.START_FRAME, Long.toString(startFrame));
    headers.put(ChunkHeaders.FRAMES, Integer.toString(frames));
    headers.put(ChunkHeaders.RATE, Integer.toString(SAMPLE_RATE_HZ));
    headers.put(ChunkHeaders.CHANNELS, Integer.toString(CHANNELS));
    headers.put(ChunkHeaders.CODEC, CODEC);
    headers.put(ChunkHeaders.EPOCH, Long.toString(epoch));
    headers.put(ChunkHeaders.REVISION, Long.toString(revision));
    return headers;
  }

  /**
   * Reads a chunk.
   *
   * @param streamId the record key
   * @param header looks up a header as text, null if absent
   * @param pcm the record value
   * @throws InvalidContractException if a header is missing, not a number or names another format
   */
  public static AudioChunk fromRecord(
      String streamId, Function<String, String> header, byte[] pcm) {
    constant(header, ChunkHeaders.CODEC, CODEC);
    constant(header, ChunkHeaders.RATE, Integer.toString(SAMPLE_RATE_HZ));
    constant(header, ChunkHeaders.CHANNELS, Integer.toString(CHANNELS));
    return new AudioChunk(
        streamId,
        number(header, ChunkHeaders.SEQ, Long.MAX_VALUE),
        number(header, ChunkHeaders.START_FRAME, Long.MAX_VALUE),
        (int) number(header, ChunkHeaders.FRAMES, Integer.MAX_VALUE),
        number(header, ChunkHeaders.EPOCH, Long.MAX_VALUE),
        number(header, ChunkHeaders.REVISION, Long.MAX_VALUE),
        pcm);
  }

  private static void constant(Function<String, String> header, String name, String expected) {
    String text = Require.present(name, header.apply(name));
    if (!expected.equals(text)) {
      throw new InvalidContractException(Problem.refused(name, text, expected));
    }
  }

  private static long number(Function<String, String> header, String name, long max) {
    String text = Require.present(name, header.apply(name));
    try {
      long number = Long.parseLong(text);
      if (number >= 0 && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw refused(name, text, max);
    }
    throw refused(name, text, max);
  }

  private static InvalidContractException refused(String name, String text, long max) {
    return new InvalidContractException(
        Problem.refused(name, text, "a whole number from 0 to " + max));
  }
}
