package dev.vibecast.synth;

import dev.vibecast.synth.dsp.StereoBlock;
import dev.vibecast.synth.mix.LoudnessMeter;
import java.util.Arrays;

/** Rendered audio and what can be measured on it. */
record Audio(float[] left, float[] right) {

  static Audio render(TimelineRenderer renderer, int frames, int block) {
    Audio audio = new Audio(new float[frames], new float[frames]);
    float[] l = new float[block];
    float[] r = new float[block];
    for (int at = 0; at < frames; at += block) {
      int count = Math.min(block, frames - at);
      renderer.render(l, r, count);
      System.arraycopy(l, 0, audio.left, at, count);
      System.arraycopy(r, 0, audio.right, at, count);
    }
    return audio;
  }

  static Audio of(Timeline timeline, double seconds) {
    int frames = (int) (seconds * 48_000);
    return render(new TimelineRenderer(timeline, 0), frames, 4800);
  }

  Audio part(int from, int to) {
    return new Audio(Arrays.copyOfRange(left, from, to), Arrays.copyOfRange(right, from, to));
  }

  double peak() {
    double peak = 0;
    for (int i = 0; i < left.length; i++) {
      peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
    }
    return peak;
  }

  boolean finite() {
    for (int i = 0; i < left.length; i++) {
      if (!Float.isFinite(left[i]) || !Float.isFinite(right[i])) {
        return false;
      }
    }
    return true;
  }

  double rms() {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * left[i] + right[i] * right[i];
    }
    return Math.sqrt(sum / left.length / 2);
  }

  /** Largest difference of two renders. */
  double difference(Audio other) {
    double most = 0;
    for (int i = 0; i < left.length; i++) {
      most = Math.max(most, Math.abs(left[i] - other.left[i]));
      most = Math.max(most, Math.abs(right[i] - other.right[i]));
    }
    return most;
  }

  /** Level of the difference of two renders relative to this one, dB. */
  double differenceDb(Audio other) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      double l = left[i] - other.left[i];
      double r = right[i] - other.right[i];
      sum += l * l + r * r;
    }
    return 20 * Math.log10(Math.sqrt(sum / left.length / 2) / rms() + 1e-12);
  }

  double correlation() {
    double lr = 0;
    double ll = 1e-12;
    double rr = 1e-12;
    for (int i = 0; i < left.length; i++) {
      lr += left[i] * right[i];
      ll += left[i] * left[i];
      rr += right[i] * right[i];
    }
    return lr / Math.sqrt(ll * rr);
  }

  double lufs() {
    LoudnessMeter meter = new LoudnessMeter();
    StereoBlock block = new StereoBlock();
    for (int at = 0; at + StereoBlock.FRAMES <= left.length; at += StereoBlock.FRAMES) {
      System.arraycopy(left, at, block.left, 0, StereoBlock.FRAMES);
      System.arraycopy(right, at, block.right, 0, StereoBlock.FRAMES);
      meter.add(block);
    }
    return meter.lufs();
  }
}
