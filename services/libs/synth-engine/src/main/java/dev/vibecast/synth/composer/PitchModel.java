package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.StepBias;
import dev.vibecast.synth.dsp.Exp2;

/**
 * Chooses the next step of a melody: sizes follow a profile by label, the line stays near a target,
 * strong notes belong to the chord, steps tend to go on (Chiu and Temperley 2024) and leaps turn
 * back for want of room (von Hippel and Huron, "Why do skips precede reversals?", 2000).
 */
final class PitchModel {

  private static final double[] STEP = {.42, 1, .03, .008, .004, .004};
  private static final double[] BALANCED = {.35, 1, .26, .11, .05, .03, .01, .01};
  private static final double[] LEAPY = {.30, .95, .62, .45, .32, .22, .12, .16, .02, .02};
  private static final double OUTSIDE = .05;
  private static final double TENSION = .8;
  private static final double AVOID = .3;
  private static final double[] NEAR = new double[64];

  static {
    for (int i = 0; i < NEAR.length; i++) {
      NEAR[i] = Exp2.exp(-i * i / 50.0);
    }
  }

  private final Hash hash;
  private final double[] profile;
  private final double onward;
  private final double[] pull;
  private final double[] weights;

  /** A model; {@code steps} narrows a balanced profile to steps. */
  PitchModel(Score score, boolean steps) {
    hash = score.hash();
    StepBias bias = score.knobs().config.stepBias();
    profile = profile(steps && bias == StepBias.BALANCED ? StepBias.STEP : bias);
    pull = Tonality.of(score.knobs().mode).pull();
    weights = new double[2 * profile.length - 1];
    onward =
        switch (score.family()) {
          case CINEMATIC, AMBIENT -> 1.5;
          case JAZZ -> 1.2;
          case POP -> 1;
        };
  }

  private static double[] profile(StepBias bias) {
    return switch (bias) {
      case STEP -> STEP;
      case BALANCED -> BALANCED;
      case LEAPY -> LEAPY;
    };
  }

  /** The state of a line at the moment of a choice; one object serves all choices of a planner. */
  static final class Place {
    private int before;
    private int move;
    private int target;
    private int goal;
    private int left;

    /**
     * Describes the moment.
     *
     * @param before step of the last note
     * @param move how it was reached
     * @param target step around which the line lies
     * @param goal step of the cadence
     * @param left notes until the cadence, 0 is the last before it; beyond 3 it is not yet felt
     */
    Place set(int before, int move, int target, int goal, int left) {
      this.before = before;
      this.move = move;
      this.target = target;
      this.goal = goal;
      this.left = left;
      return this;
    }
  }

  /** The next step; {@code unit} and {@code index} say whose choice it is. */
  int next(Place place, Register register, Chord chord, boolean strong, long unit, long index) {
    int reach = profile.length - 1;
    double total = 0;
    for (int d = -reach; d <= reach; d++) {
      double w = weight(place, d, register, chord, strong);
      weights[d + reach] = w;
      total += w;
    }
    double left = total * hash.unit(Purpose.MELODY_PITCH, unit, index);
    int d = -reach;
    while (d < reach && left >= weights[d + reach]) {
      left -= weights[d + reach];
      d++;
    }
    return Math.clamp(place.before + d, register.low, register.high);
  }

  private double weight(Place place, int d, Register register, Chord chord, boolean strong) {
    int step = place.before + d;
    if (step < register.low || step > register.high) {
      return 0;
    }
    double w = profile[Math.abs(d)] * NEAR[Math.min(63, Math.abs(step - place.target))];
    int semitone = register.semitone(step);
    w *= harmony(semitone, chord, strong) * pull[Math.floorMod(semitone - register.home(), 12)];
    if (d * place.move > 0) {
      w *= Math.abs(place.move) >= 3 ? .5 : onward;
    }
    return place.left > 3 ? w : w * pull(Math.abs(step - place.goal), place.left);
  }

  private static double pull(int distance, int left) {
    double closing = left == 0 && distance == 1 ? 3 : 1;
    return closing * Exp2.exp(-distance / (1.5 * (left + 1)));
  }

  private static double harmony(int semitone, Chord chord, boolean strong) {
    if (chord.contains(semitone)) {
      return 1;
    }
    if (strong) {
      return OUTSIDE;
    }
    return chord.contains(semitone - 1) ? AVOID : TENSION;
  }
}
