package dev.vibecast.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a loudness meter read at a time, s. */
record Heard(double seconds, LoudnessReport report) {

  static List<Heard> every10Ms(LoudnessMeter meter, float[] signal) {
    List<Heard> heard = new ArrayList<>();
    for (int at = 480; at <= signal.length; at += 480) {
      float[] step = Arrays.copyOfRange(signal, at - 480, at);
      meter.accept(step, step, step.length);
      heard.add(new Heard(at / 48_000.0, meter.snapshot()));
    }
    return heard;
  }
}
