package dev.vibecast.analysis;

import java.util.Random;

/** Kinds of sound that ask for different work of the meters. */
enum BenchmarkSignal {
  /** Chords and strokes. */
  MUSIC {
    @Override
    void at(double t, Random random, float[] frame) {
      double stroke = .08 * Math.exp(-t % .5 * 12) * random.nextGaussian();
      double chord = .2 * Math.sin(2 * Math.PI * 220 * t) + .1 * Math.sin(2 * Math.PI * 554.4 * t);
      frame[0] = (float) (chord + stroke);
      frame[1] = (float) (.8 * chord + stroke + .02 * random.nextGaussian());
    }
  },
  /** Noise near full scale: no spectrum is empty, no block is far below the peak. */
  LOUD_NOISE {
    @Override
    void at(double t, Random random, float[] frame) {
      frame[0] = (float) (.25 * random.nextGaussian());
      frame[1] = (float) (.25 * random.nextGaussian());
    }
  },
  /** Forty partials on 55 Hz. */
  BRIGHT_SAW {
    @Override
    void at(double t, Random random, float[] frame) {
      double sum = 0;
      for (int k = 1; k <= 40; k++) {
        sum += .2 / k * Math.sin(2 * Math.PI * 55 * k * t);
      }
      frame[0] = (float) sum;
      frame[1] = (float) (.9 * sum);
    }
  },
  /** Sixteen short strokes a second. */
  STROKES {
    @Override
    void at(double t, Random random, float[] frame) {
      frame[0] = (float) (.5 * Math.exp(-t % .0625 * 200) * random.nextGaussian());
      frame[1] = frame[0];
    }
  },
  /** One tone at full scale. */
  SINE {
    @Override
    void at(double t, Random random, float[] frame) {
      frame[0] = (float) Math.sin(2 * Math.PI * 997 * t);
      frame[1] = frame[0];
    }
  },
  /** Nothing. */
  SILENCE {
    @Override
    void at(double t, Random random, float[] frame) {
      frame[0] = 0;
      frame[1] = 0;
    }
  };

  /** Both channels at a time in seconds. */
  abstract void at(double t, Random random, float[] frame);

  StereoBlock make(int seconds) {
    Random random = new Random(2);
    float[] left = new float[seconds * StereoMeter.SAMPLE_RATE_HZ];
    float[] right = new float[left.length];
    float[] frame = new float[2];
    for (int i = 0; i < left.length; i++) {
      at(i / (double) StereoMeter.SAMPLE_RATE_HZ, random, frame);
      left[i] = frame[0];
      right[i] = frame[1];
    }
    return new StereoBlock(left, right);
  }
}
