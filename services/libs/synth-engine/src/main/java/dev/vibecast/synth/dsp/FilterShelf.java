package dev.vibecast.synth.dsp;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.DoubleFunction;

/**
 * Filters of one kind and quality at steps of a 96th of an octave, made when first asked for and
 * shared by all voices, so that a moving cutoff costs a look-up. A step is at most .36 % away from
 * what was asked; the same cutoff always gives the same filter.
 */
public final class FilterShelf {

  private static final double LOWEST_HZ = 20;
  private static final int STEPS_PER_OCTAVE = 96;
  private static final int STEPS = 943;
  private static final Map<Key, FilterShelf> SHELVES = new ConcurrentHashMap<>();

  private enum Kind {
    LOW_PASS,
    LOW_PASS_24,
    BAND_PASS,
    HIGH_PASS_24
  }

  private record Key(Kind kind, double q) {}

  private final AtomicReferenceArray<Response> responses = new AtomicReferenceArray<>(STEPS + 1);
  private final DoubleFunction<Response> maker;

  private volatile boolean filled;

  private FilterShelf(DoubleFunction<Response> maker) {
    this.maker = maker;
  }

  /** Low-passes of 12 dB an octave. */
  public static FilterShelf lowPass(double q) {
    return of(Kind.LOW_PASS, q, hz -> Response.lowPass(hz, q));
  }

  /** Low-passes of 24 dB an octave. */
  public static FilterShelf lowPass24(double q) {
    return of(Kind.LOW_PASS_24, q, hz -> Response.lowPass24(hz, q));
  }

  /** Band-passes, 0 dB at the centre. */
  public static FilterShelf bandPass(double q) {
    return of(Kind.BAND_PASS, q, hz -> Response.bandPass(hz, q));
  }

  /** High-passes of 24 dB an octave. */
  public static FilterShelf highPass24() {
    return of(Kind.HIGH_PASS_24, 0, Response::highPass24);
  }

  private static FilterShelf of(Kind kind, double q, DoubleFunction<Response> maker) {
    return SHELVES.computeIfAbsent(new Key(kind, q), k -> new FilterShelf(maker));
  }

  /** This shelf with every filter made ahead, for cutoffs that move while music plays. */
  public FilterShelf filled() {
    if (!filled) {
      for (int step = 0; step <= STEPS; step++) {
        atOctave(step / (double) STEPS_PER_OCTAVE);
      }
      filled = true;
    }
    return this;
  }

  /** The filter nearest to a frequency, clamped to 20…18,000 Hz. */
  public Response atHz(double hz) {
    return atOctave(octave(hz));
  }

  /** Octaves of a frequency above 20 Hz. */
  public static double octave(double hz) {
    return Exp2.log2(Math.max(hz, 1) / LOWEST_HZ);
  }

  /** The filter nearest to a number of octaves above 20 Hz. */
  public Response atOctave(double octave) {
    int step = (int) Math.clamp(Math.rint(octave * STEPS_PER_OCTAVE), 0, STEPS);
    Response response = responses.get(step);
    if (response == null) {
      response = maker.apply(LOWEST_HZ * Exp2.of(step / (double) STEPS_PER_OCTAVE));
      responses.set(step, response);
    }
    return response;
  }
}
