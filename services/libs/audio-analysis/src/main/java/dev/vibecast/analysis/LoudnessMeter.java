package dev.vibecast.analysis;

/**
 * Integrated, momentary and short-term loudness and the loudness range of a stereo signal.
 *
 * <p>Sources: ITU-R BS.1770-4 Annex 1 (weighting, 400 ms blocks overlapping by 75 %, two gates);
 * EBU Tech 3341 (momentary, short-term); EBU Tech 3342 (range). Both channels weigh 1.
 */
public final class LoudnessMeter implements StereoMeter<LoudnessReport> {

  private static final int SUB_BLOCK_FRAMES = SAMPLE_RATE_HZ / 10;
  private static final int MOMENTARY_SUB_BLOCKS = 4;
  private static final int SHORT_TERM_SUB_BLOCKS = 30;
  private static final double INTEGRATED_GATE_LU = 10;
  private static final double RANGE_GATE_LU = 20;
  private static final double RANGE_LOW = 0.10;
  private static final double RANGE_HIGH = 0.95;

  private final KWeighting leftWeighting = new KWeighting();
  private final KWeighting rightWeighting = new KWeighting();
  private final double[] subBlockPowers = new double[SHORT_TERM_SUB_BLOCKS];
  private final LoudnessHistogram momentaryBlocks = new LoudnessHistogram();
  private final LoudnessHistogram shortTermBlocks = new LoudnessHistogram();

  private int filledFrames;
  private long subBlocks;
  private double maxMomentaryPower;
  private double maxShortTermPower;

  @Override
  public void accept(float[] left, float[] right, int frames) {
    int at = 0;
    while (at < frames) {
      int end = Math.min(frames, at + SUB_BLOCK_FRAMES - filledFrames);
      leftWeighting.add(left, at, end);
      rightWeighting.add(right, at, end);
      filledFrames += end - at;
      at = end;
      if (filledFrames == SUB_BLOCK_FRAMES) {
        closeSubBlock();
      }
    }
  }

  private void closeSubBlock() {
    double power = (leftWeighting.takeEnergy() + rightWeighting.takeEnergy()) / SUB_BLOCK_FRAMES;
    subBlockPowers[(int) (subBlocks % SHORT_TERM_SUB_BLOCKS)] = power;
    subBlocks++;
    filledFrames = 0;
    if (subBlocks >= MOMENTARY_SUB_BLOCKS) {
      double momentary = meanOfLast(MOMENTARY_SUB_BLOCKS);
      momentaryBlocks.add(momentary);
      maxMomentaryPower = Math.max(maxMomentaryPower, momentary);
    }
    if (subBlocks >= SHORT_TERM_SUB_BLOCKS) {
      double shortTerm = meanOfLast(SHORT_TERM_SUB_BLOCKS);
      shortTermBlocks.add(shortTerm);
      maxShortTermPower = Math.max(maxShortTermPower, shortTerm);
    }
  }

  private double meanOfLast(int count) {
    if (subBlocks < count) {
      return 0;
    }
    double power = 0;
    for (long i = subBlocks - count; i < subBlocks; i++) {
      power += subBlockPowers[(int) (i % SHORT_TERM_SUB_BLOCKS)];
    }
    return power / count;
  }

  @Override
  public LoudnessReport snapshot() {
    return new LoudnessReport(
        momentaryBlocks.gatedLufs(INTEGRATED_GATE_LU),
        Loudness.ofPower(meanOfLast(MOMENTARY_SUB_BLOCKS)),
        Loudness.ofPower(meanOfLast(SHORT_TERM_SUB_BLOCKS)),
        Loudness.ofPower(maxMomentaryPower),
        Loudness.ofPower(maxShortTermPower),
        shortTermBlocks.percentileLufs(RANGE_GATE_LU, RANGE_HIGH)
            - shortTermBlocks.percentileLufs(RANGE_GATE_LU, RANGE_LOW));
  }
}
