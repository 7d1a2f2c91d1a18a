package dev.vibecast.schema.audio;

/** Names of the Kafka headers of an {@link AudioChunk}: CloudEvents binary mode, then our own. */
public final class ChunkHeaders {

  /** Identity of the record; the same again means redelivery. */
  public static final String CE_ID = "ce_id";

  /** Who wrote the record, for example {@code /vibecast/audio-rendering}. */
  public static final String CE_SOURCE = "ce_source";

  /** Which contract the value keeps. */
  public static final String CE_TYPE = "ce_type";

  /** Version of CloudEvents, {@code 1.0}. */
  public static final String CE_SPECVERSION = "ce_specversion";

  /** The stream, as in the record key. */
  public static final String CE_SUBJECT = "ce_subject";

  /** When the record was written, RFC 3339. Audio has none: its frame is its time. */
  public static final String CE_TIME = "ce_time";

  /** Media type of the value. */
  public static final String CONTENT_TYPE = "content-type";

  /** Chunk number within the stream, from 0, without gaps. */
  public static final String SEQ = "vc-seq";

  /** Number of the chunk's first frame. */
  public static final String START_FRAME = "vc-start-frame";

  /** Frames in the chunk. */
  public static final String FRAMES = "vc-frames";

  /** Frames per second. */
  public static final String RATE = "vc-rate";

  /** Interleaved channels. */
  public static final String CHANNELS = "vc-channels";

  /** Sample format, {@code pcm_s16le}. */
  public static final String CODEC = "vc-codec";

  /** Owner count of the stream; a lower one is stale. */
  public static final String EPOCH = "vc-epoch";

  /** Timeline revision that the chunk was rendered from. */
  public static final String REVISION = "vc-revision";

  private ChunkHeaders() {}
}
