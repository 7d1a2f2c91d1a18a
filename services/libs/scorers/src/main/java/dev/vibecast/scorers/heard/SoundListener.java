package dev.vibecast.scorers.heard;

import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.analysis.StereoMeter;
import dev.vibecast.scorers.UnfitAudioException;
import dev.vibecast.scorers.UnfitAudioException.Reason;
import java.util.Optional;

/**
 * Hears a stream in windows of five seconds and keeps the means. Holds one window of 16-bit samples
 * (0.96 MB), whatever the length. Not thread-safe.
 */
public final class SoundListener {

  /** Frames of a window. */
  public static final int WINDOW_FRAMES = 5 * StereoMeter.SAMPLE_RATE_HZ;

  /** The last window of a passage may be half as long. */
  public static final int LEAST_FRAMES = WINDOW_FRAMES / 2;

  private static final float SCALE = 32_767;

  /** Below −60 dBFS a window says nothing. */
  private static final int LEAST_PEAK = 33;

  private final short[] left = new short[WINDOW_FRAMES];
  private final short[] right = new short[WINDOW_FRAMES];
  private final double[] sums = new double[Figures.names().size()];
  private int filled;
  private int windows;
  private int silentWindows;

  /**
   * The descriptors of one whole passage.
   *
   * @throws UnfitAudioException when it is shorter than 2.5 s, silent, or not finite
   */
  public static HeardSound of(StereoBlock audio) {
    if (audio.frames() < LEAST_FRAMES) {
      throw new UnfitAudioException(
          Reason.TOO_SHORT, "%d frames; at least %d".formatted(audio.frames(), LEAST_FRAMES));
    }
    SoundListener listener = new SoundListener();
    listener.accept(audio);
    if (listener.filled >= LEAST_FRAMES) {
      listener.closeWindow();
    }
    return listener
        .heard()
        .orElseThrow(
            () -> new UnfitAudioException(Reason.SILENT, "nothing is louder than -60 dBFS"));
  }

  /**
   * Hears on.
   *
   * @throws UnfitAudioException at a sample that is not finite; what came before it was heard
   */
  public void accept(StereoBlock block) {
    for (int i = 0; i < block.frames(); i++) {
      left[filled] = sample(block.left()[i], i);
      right[filled] = sample(block.right()[i], i);
      if (++filled == WINDOW_FRAMES) {
        closeWindow();
      }
    }
  }

  private static short sample(float value, int frame) {
    if (!Float.isFinite(value)) {
      throw new UnfitAudioException(
          Reason.NOT_FINITE, "frame %d of the block is %s".formatted(frame, value));
    }
    return (short) Math.round(SCALE * Math.clamp(value, -1f, 1f));
  }

  private void closeWindow() {
    if (isSilent()) {
      silentWindows++;
    } else {
      double[] window = Figures.of(new StereoBlock(floats(left), floats(right)));
      for (int k = 0; k < sums.length; k++) {
        sums[k] += window[k];
      }
      windows++;
    }
    filled = 0;
  }

  private boolean isSilent() {
    for (int i = 0; i < filled; i++) {
      if (Math.abs(left[i]) >= LEAST_PEAK || Math.abs(right[i]) >= LEAST_PEAK) {
        return false;
      }
    }
    return true;
  }

  private float[] floats(short[] samples) {
    float[] floats = new float[filled];
    for (int i = 0; i < filled; i++) {
      floats[i] = samples[i] / SCALE;
    }
    return floats;
  }

  /** Windows that were silent and therefore left out. */
  public int silentWindows() {
    return silentWindows;
  }

  /** The means over the windows closed so far; empty before the first one that sounds. */
  public Optional<HeardSound> heard() {
    if (windows == 0) {
      return Optional.empty();
    }
    double[] means = sums.clone();
    for (int k = 0; k < means.length; k++) {
      means[k] /= windows;
    }
    return Optional.of(new HeardSound(means, windows));
  }
}
