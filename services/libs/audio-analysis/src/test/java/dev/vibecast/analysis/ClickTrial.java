package dev.vibecast.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Breaks music at random places and listens whether each break is found. Only breaks that are heard
 * above the programme count: over 2 ms the change has at least {@value #AUDIBLE_DB} dB more treble
 * than the programme within 30 ms around has at its strongest. Treble is the second difference.
 */
final class ClickTrial {

  static final double AUDIBLE_DB = 12;

  /** Of a jump by .01, or a single sample of −45 dBFS. */
  private static final double LEAST_TREBLE = 2e-4;

  /** The meter lists 64 clicks at most. */
  private static final int MOST = 50;

  private static final int SPACING = 24_000;
  private static final int WINDOW = 96;
  private static final int AROUND = 1440;
  private static final int FOUND_WITHIN = 480;

  private final List<String> missed = new ArrayList<>();
  private int inserted;

  int inserted() {
    return inserted;
  }

  List<String> missed() {
    return missed;
  }

  /** Breaks both channels of a copy in many places, all of one kind. */
  void run(String name, StereoBlock music, ClickKind kind, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] left = music.left().clone();
    float[] right = music.right().clone();
    List<Integer> places = new ArrayList<>();
    for (int at = SPACING; places.size() < MOST && at + SPACING < left.length; at += SPACING) {
      int place = at + random.nextInt(SPACING / 2);
      float size = (float) Math.pow(10, -.4 - 1.6 * random.nextDouble());
      float signed = random.nextBoolean() ? size : -size;
      float[] broken = left.clone();
      long state = random.nextLong();
      kind.insert(broken, place, signed, new SplittableRandom(state));
      if (audible(left, broken, place)) {
        left = broken;
        kind.insert(right, place, signed, new SplittableRandom(state));
        places.add(place);
      }
    }
    judge(name + " " + kind, left, right, places);
  }

  private void judge(String name, float[] left, float[] right, List<Integer> places) {
    ClickMeter meter = new ClickMeter();
    meter.accept(left, right, left.length);
    List<Long> found = meter.snapshot().frames();
    for (int place : places) {
      inserted++;
      if (found.stream().noneMatch(f -> Math.abs(f - place) < FOUND_WITHIN)) {
        missed.add(name + " at " + place);
      }
    }
  }

  /** Whether the treble right after the break outdoes that of the programme around it. */
  private static boolean audible(float[] clean, float[] broken, int at) {
    double programme = 0;
    for (int from = at - AROUND; from + WINDOW < at + AROUND; from += WINDOW / 2) {
      programme = Math.max(programme, treble(clean, from));
    }
    double change = treble(broken, at - WINDOW / 2);
    return change > Decibels.toPower(AUDIBLE_DB) * programme && change > LEAST_TREBLE;
  }

  private static double treble(float[] x, int from) {
    double sum = 0;
    for (int i = from; i < from + WINDOW; i++) {
      double bend = x[i] - 2.0 * x[i - 1] + x[i - 2];
      sum += bend * bend;
    }
    return sum;
  }
}
