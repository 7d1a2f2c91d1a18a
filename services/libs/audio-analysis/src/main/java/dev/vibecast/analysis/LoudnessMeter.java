package dev.vibecast.analysis;

/**
 * Integrated, momentary and short-term loudness and the loudness range of a stereo signal.
 *
 * <p>Sources: ITU-R BS.1770-4 Annex 1 (weighting, 400 ms blocks overlapping by 75 %, two gates);
 * EBU Tech 3341 (momentary, short-term); EBU Tech 3342 (range). Both channels weigh 1. The gated
 * figures use the standard's grid of 100 ms; the loudest moments are sought every 10 ms, as a burst
 * that lies between two blocks of the coarse grid would read up to .6 LU too low (EBU Tech 3341,
 * test 13).
 */
public final class LoudnessMeter implements StereoMeter<LoudnessReport> {

  private static final int STEP_FRAMES = SAMPLE_RATE_HZ / 100;
  private static final int STEPS_PER_GATING_BLOCK = 10;
  private static final int MOMENTARY_STEPS = 40;
  private static final int SHORT_TERM_STEPS = 300;
  private static final double INTEGRATED_GATE_LU = 10;
  private static final double RANGE_GATE_LU = 20;
  private static final double RANGE_LOW = 0.10;
  private static final double RANGE_HIGH = 0.95;

  private final KWeighting weighting = new KWeighting();
  private final SlidingPower momentary = new SlidingPower(MOMENTARY_STEPS);
  private final SlidingPower shortTerm = new SlidingPower(SHORT_TERM_STEPS);
  private final LoudnessHistogram momentaryBlocks = new LoudnessHistogram();
  private final LoudnessHistogram shortTermBlocks = new LoudnessHistogram();

  private int filledFrames;
  private long steps;

  /** Loudness of a whole piece of audio without any gate, in LUFS; for shares of a mix. */
  public static double ungatedLufs(float[] left, float[] right, int frames) {
    KWeighting weighting = new KWeighting();
    weighting.add(left, right, 0, frames);
    return Loudness.ofPower(weighting.takeEnergy() / Math.max(1, frames));
  }

  @Override
  public void accept(float[] left, float[] right, int frames) {
    int at = 0;
    while (at < frames) {
      int end = Math.min(frames, at + STEP_FRAMES - filledFrames);
      weighting.add(left, right, at, end);
      filledFrames += end - at;
      at = end;
      if (filledFrames == STEP_FRAMES) {
        closeStep();
      }
    }
  }

  private void closeStep() {
    double power = weighting.takeEnergy() / STEP_FRAMES;
    momentary.add(power);
    shortTerm.add(power);
    filledFrames = 0;
    if (++steps % STEPS_PER_GATING_BLOCK == 0) {
      momentaryBlocks.add(momentary.mean());
      shortTermBlocks.add(shortTerm.mean());
    }
  }

  @Override
  public LoudnessReport snapshot() {
    return new LoudnessReport(
        momentaryBlocks.gatedLufs(INTEGRATED_GATE_LU),
        Loudness.ofPower(momentary.mean()),
        Loudness.ofPower(shortTerm.mean()),
        Loudness.ofPower(momentary.max()),
        Loudness.ofPower(shortTerm.max()),
        shortTermBlocks.percentileLufs(RANGE_GATE_LU, RANGE_HIGH)
            - shortTermBlocks.percentileLufs(RANGE_GATE_LU, RANGE_LOW));
  }
}
