package dev.vibecast.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * All meters in one: feed it blocks as they come, ask for the figures at any time.
 *
 * <p>Unlike the single meters it takes any float: what is not finite is counted and measured as 0,
 * so that one broken sample cannot spoil the filters behind it.
 */
public final class AudioMeter implements StereoMeter<AudioReport> {

  /** Frames from one spectrum to the next: half a window loses nothing of a mean (Welch 1967). */
  public static final int SPECTRUM_HOP_FRAMES = SpectralFrames.WINDOW_FRAMES / 2;

  private static final int BLOCK_FRAMES = 1024;

  private final LoudnessMeter loudness = new LoudnessMeter();
  private final TruePeakMeter peak = new TruePeakMeter();
  private final ClippingMeter clipping = new ClippingMeter();
  private final SilenceMeter silence = new SilenceMeter();
  private final LevelMeter level = new LevelMeter();
  private final ClickMeter clicks = new ClickMeter();
  private final List<StereoMeter<?>> meters =
      List.of(loudness, peak, clipping, silence, level, clicks);

  private final SpectrumMeter spectrum = new SpectrumMeter();
  private final SpectralFrames spectralFrames;

  private final float[] leftBlock = new float[BLOCK_FRAMES];
  private final float[] rightBlock = new float[BLOCK_FRAMES];
  private long heardFrames;
  private long nonFiniteSamples;

  /** Measures what every report holds. */
  public AudioMeter() {
    this(List.of());
  }

  /**
   * Shares its spectra, so that they need not be computed twice.
   *
   * @param listeners get each spectrum after this meter
   */
  public AudioMeter(List<SpectrumListener> listeners) {
    List<SpectrumListener> all = new ArrayList<>();
    all.add(spectrum);
    all.addAll(listeners);
    spectralFrames = new SpectralFrames(all, SpectralFrames.WINDOW_FRAMES, SPECTRUM_HOP_FRAMES);
  }

  /** The figures of one whole piece of audio. */
  public static AudioReport measure(StereoBlock audio) {
    AudioMeter meter = new AudioMeter();
    meter.accept(audio.left(), audio.right(), audio.frames());
    return meter.snapshot();
  }

  @Override
  public void accept(float[] left, float[] right, int frames) {
    Objects.checkFromIndexSize(0, frames, Math.min(left.length, right.length));
    for (int at = 0; at < frames; at += BLOCK_FRAMES) {
      int count = Math.min(BLOCK_FRAMES, frames - at);
      nonFiniteSamples += copyFinite(left, at, leftBlock, count);
      nonFiniteSamples += copyFinite(right, at, rightBlock, count);
      hear(count);
    }
  }

  private void hear(int count) {
    for (StereoMeter<?> meter : meters) {
      meter.accept(leftBlock, rightBlock, count);
    }
    spectralFrames.accept(leftBlock, rightBlock, count);
    heardFrames += count;
  }

  private static int copyFinite(float[] source, int from, float[] target, int count) {
    int replaced = 0;
    for (int i = 0; i < count; i++) {
      float sample = source[from + i];
      boolean finite = Float.isFinite(sample);
      target[i] = finite ? sample : 0;
      replaced += finite ? 0 : 1;
    }
    return replaced;
  }

  @Override
  public AudioReport snapshot() {
    return new AudioReport(
        heardFrames,
        nonFiniteSamples,
        loudness.snapshot(),
        peak.snapshot(),
        clipping.snapshot(),
        silence.snapshot(),
        level.snapshot(),
        spectrum.snapshot(),
        clicks.snapshot());
  }
}
