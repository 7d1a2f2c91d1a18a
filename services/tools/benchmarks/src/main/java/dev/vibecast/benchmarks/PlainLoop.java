package dev.vibecast.benchmarks;

/**
 * What an obvious synthesizer costs: 24 naive sawtooth voices, each behind a one-pole low-pass,
 * mixed to stereo, one sample at a time.
 */
final class PlainLoop {

  private static final int VOICES = 24;
  private static final float DAMPING = .1f;

  private final float[] phase = new float[VOICES];
  private final float[] state = new float[VOICES];
  private float left;
  private float right;

  /** Plays so many frames and gives the last one, so that nothing can be left out. */
  float play(int frames) {
    for (int i = 0; i < frames; i++) {
      left = 0;
      right = 0;
      for (int v = 0; v < VOICES; v++) {
        float next = phase[v] + (v + 3) * .001f;
        phase[v] = next >= 1 ? next - 2 : next;
        state[v] += DAMPING * (phase[v] - state[v]);
        float pan = (float) v / VOICES;
        left += pan * state[v];
        right += (1 - pan) * state[v];
      }
    }
    return left + right;
  }
}
