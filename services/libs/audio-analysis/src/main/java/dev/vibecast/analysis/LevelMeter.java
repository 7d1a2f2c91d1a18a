package dev.vibecast.analysis;

/** Level, crest factor, DC offset, stereo correlation and mono compatibility from running sums. */
public final class LevelMeter implements StereoMeter<LevelReport> {

  /** Variance under which a channel counts as still: -180 dBFS. */
  private static final double STILL = 1e-18;

  private long frames;
  private double leftSum;
  private double rightSum;
  private double leftSquares;
  private double rightSquares;
  private double products;
  private float peak;

  @Override
  public void accept(float[] left, float[] right, int count) {
    for (int i = 0; i < count; i++) {
      float l = left[i];
      float r = right[i];
      leftSum += l;
      rightSum += r;
      leftSquares += (double) l * l;
      rightSquares += (double) r * r;
      products += (double) l * r;
      peak = Math.max(peak, Math.max(Math.abs(l), Math.abs(r)));
    }
    frames += count;
  }

  @Override
  public LevelReport snapshot() {
    double n = Math.max(1, frames);
    double power = (leftSquares + rightSquares) / (2 * n);
    double rmsDbfs = Decibels.ofPower(power);
    return new LevelReport(
        rmsDbfs,
        Decibels.ofAmplitude(peak) - rmsDbfs,
        leftSum / n,
        rightSum / n,
        correlation(n),
        monoLossDb(n, power));
  }

  private double correlation(double n) {
    double leftVariance = leftSquares / n - (leftSum / n) * (leftSum / n);
    double rightVariance = rightSquares / n - (rightSum / n) * (rightSum / n);
    if (leftVariance < STILL || rightVariance < STILL) {
      return 1;
    }
    double covariance = products / n - (leftSum / n) * (rightSum / n);
    return Math.clamp(covariance / Math.sqrt(leftVariance * rightVariance), -1, 1);
  }

  private double monoLossDb(double n, double power) {
    double monoPower = (leftSquares + rightSquares + 2 * products) / (4 * n);
    return power == 0 ? 0 : Decibels.ofPower(monoPower / power);
  }
}
