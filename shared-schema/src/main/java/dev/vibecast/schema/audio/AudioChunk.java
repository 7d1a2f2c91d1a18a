package dev.vibecast.schema.audio;

import dev.vibecast.schema.InvalidContractException;
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

  public static final int SAMPLE_RATE_HZ = 48_000;
  public static final int CHANNELS = 2;
  public static final int BYTES_PER_FRAME = 2 * CHANNELS;
  public static final String CODEC = "pcm_s16le";

  /** CloudEvents type of this contract. */
  public static final String TYPE = "dev.vibecast.audio.chunk.v1";

  public AudioChunk {
    StreamId.require(streamId);
    Require.notNegative("seq", seq);
    Require.notNegative("startFrame", startFrame);
    if (pcm == null || pcm.length != frames * BYTES_PER_FRAME || frames <= 0) {
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
    if (!CODEC.equals(header.apply(ChunkHeaders.CODEC))) {
      throw new InvalidContractException(ChunkHeaders.CODEC, "takes " + CODEC);
    }
    return new AudioChunk(
        streamId,
        number(header, ChunkHeaders.SEQ),
        number(header, ChunkHeaders.START_FRAME),
        Math.toIntExact(number(header, ChunkHeaders.FRAMES)),
        number(header, ChunkHeaders.EPOCH),
        number(header, ChunkHeaders.REVISION),
        pcm);
  }

  private static long number(Function<String, String> header, String name) {
    String text = header.apply(name);
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new InvalidContractException(name, text + " is not a whole number");
    }
  }
}
