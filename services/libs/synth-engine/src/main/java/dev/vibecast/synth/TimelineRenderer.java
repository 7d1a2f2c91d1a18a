package dev.vibecast.synth;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.synth.dsp.BusLanes;
import dev.vibecast.synth.dsp.OnePole;
import dev.vibecast.synth.dsp.StereoBlock;
import dev.vibecast.synth.mix.FaultGuard;
import dev.vibecast.synth.mix.Limiter;
import dev.vibecast.synth.mix.LookAheadDelay;
import dev.vibecast.synth.mix.Loudness;
import dev.vibecast.synth.timeline.Stage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.function.Consumer;

/**
 * Renders a timeline from any frame on. The same timeline gives the same bytes whatever the block
 * size; a start in the middle plays up to 12 s unheard so that tails are in place, and then differs
 * from the continuous render by less than −60 dBFS. Not thread-safe.
 */
public final class TimelineRenderer {

  private static final int N = AudioFormat.QUANTUM_FRAMES;
  private static final OnePole SUBSONIC = OnePole.highPass(20);

  private final StereoBlock block = new StereoBlock();
  private final Layer stem;
  private final Consumer<StereoBlock> output;
  private Stage stage;
  private final FaultGuard guard = new FaultGuard();
  private final float[] subsonicStates = new float[2];
  private final int[] samples = new int[N];
  private final byte[] pcm = new byte[N * AudioFormat.BYTES_PER_FRAME];
  private final IntBuffer pcmSamples =
      ByteBuffer.wrap(pcm).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
  private long position;
  private long nextQuantum;
  private long quantisedTo = -1;

  /**
   * A renderer whose first frame is {@code startFrame}, 0 or later.
   *
   * @throws IllegalArgumentException if the start is negative
   */
  public TimelineRenderer(Timeline timeline, long startFrame) {
    this(timeline, startFrame, null, new Limiter()::process);
  }

  private TimelineRenderer(
      Timeline timeline, long startFrame, Layer stem, Consumer<StereoBlock> output) {
    this.stem = stem;
    this.output = output;
    if (startFrame < 0) {
      throw new IllegalArgumentException("startFrame %d is negative".formatted(startFrame));
    }
    long aligned = startFrame / N * N;
    long roll = Math.min(aligned, preRoll(timeline, aligned));
    nextQuantum = aligned - roll;
    stage = new Stage(timeline, nextQuantum, stem);
    position = nextQuantum;
    while (nextQuantum < aligned) {
      advance();
    }
    position = startFrame;
    if (startFrame > aligned) {
      advance();
    }
  }

  /**
   * The same music before the limiter, so it may exceed full scale. The stems add up to it.
   *
   * @throws IllegalArgumentException if the start is negative
   */
  public static TimelineRenderer unlimited(Timeline timeline, long startFrame) {
    return new TimelineRenderer(timeline, startFrame, null, new LookAheadDelay()::process);
  }

  /**
   * One layer as it sounds in the mix before the limiter: with its gain, its fades, its share of
   * echo and reverb, and the dips that other layers ask of it.
   *
   * @throws IllegalArgumentException if the start is negative
   */
  public static TimelineRenderer stem(Timeline timeline, Layer layer, long startFrame) {
    return new TimelineRenderer(timeline, startFrame, layer, new LookAheadDelay()::process);
  }

  /**
   * Does ahead of time what a segment will need about two seconds after it begins: measures its
   * loudness, which takes a few tenths of a second of CPU unless it is remembered. Rendering does
   * it by itself where nobody did; call this on another thread to spare the audio thread the pause.
   */
  public static void prepare(Segment segment) {
    Loudness.correctionDb(segment);
  }

  private static long preRoll(Timeline timeline, long aligned) {
    if (aligned == 0) {
      return 0;
    }
    double seconds = new Stage(timeline, aligned).settleS();
    return Math.ceilDiv(AudioFormat.frames(seconds), N) * (long) N;
  }

  /** The next frame to render. */
  public long position() {
    return position;
  }

  /**
   * Takes a later revision of the timeline: equal to the old one for all segments that start before
   * {@link #position()}.
   *
   * @throws IllegalArgumentException if a segment that has started was changed
   */
  public void update(Timeline timeline) {
    stage.update(timeline, nextQuantum);
  }

  /** Writes the next frames into [0, frames) of both channels and advances. */
  public void render(float[] left, float[] right, int frames) {
    int done = 0;
    while (done < frames) {
      int at = reach();
      int count = Math.min(frames - done, N - at);
      System.arraycopy(block.left, at, left, done, count);
      System.arraycopy(block.right, at, right, done, count);
      done += count;
      position += count;
    }
  }

  /** Writes the next frames as 16-bit little-endian, left before right, and advances. */
  public void renderPcm16(byte[] interleavedLittleEndian, int frames) {
    int done = 0;
    while (done < frames) {
      int from = reach();
      int count = Math.min(frames - done, N - from);
      quantise();
      System.arraycopy(
          pcm,
          from * AudioFormat.BYTES_PER_FRAME,
          interleavedLittleEndian,
          done * AudioFormat.BYTES_PER_FRAME,
          count * AudioFormat.BYTES_PER_FRAME);
      done += count;
      position += count;
    }
  }

  /** Makes sure that the next frame is at hand; returns its place in the quantum. */
  private int reach() {
    if (position == nextQuantum) {
      advance();
    }
    return (int) (position - (nextQuantum - N));
  }

  /** Turns the quantum at hand into bytes, once. */
  private void quantise() {
    if (quantisedTo != nextQuantum) {
      BusLanes.ACTIVE.pcm16(block.left, block.right, (int) (nextQuantum - N), samples);
      pcmSamples.put(0, samples);
      quantisedTo = nextQuantum;
    }
  }

  private void advance() {
    block.clear();
    stage.render(block, nextQuantum);
    if (!guard.passes(block)) {
      stage = new Stage(stage.timeline(), nextQuantum + N, stem);
    }
    SUBSONIC.process(subsonicStates, block);
    output.accept(block);
    nextQuantum += N;
  }

  /**
   * How often a quantum was silenced because it held NaN or an infinity; 0 unless the engine has a
   * fault.
   */
  public long faults() {
    return guard.faults();
  }
}
