package dev.vibecast.synth.dsp;

import static dev.vibecast.synth.dsp.LaneTwins.signal;
import static dev.vibecast.synth.dsp.LaneTwins.slope;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both kinds of voice lanes give the same bits for every inner loop, whatever the values. */
class LanesTest {

  private static final int MOST = 256;

  private static final Map<String, LaneTwins.Loop<Lanes>> LOOPS =
      Map.ofEntries(
          Map.entry("saws", LanesTest::saws),
          Map.entry("triangle", LanesTest::triangle),
          Map.entry("sine", LanesTest::sine),
          Map.entry("stereo sine", LanesTest::stereoSine),
          Map.entry("phase modulation", LanesTest::phaseModulated),
          Map.entry("white noise", LanesTest::white),
          Map.entry("filter", LanesTest::filter),
          Map.entry("filter added", LanesTest::filterAdd),
          Map.entry("one pole", LanesTest::onePole),
          Map.entry("string", LanesTest::string),
          Map.entry("gains", LanesTest::gains),
          Map.entry("clip", LanesTest::clip));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "saws",
        "triangle",
        "sine",
        "stereo sine",
        "phase modulation",
        "white noise",
        "filter",
        "filter added",
        "one pole",
        "string",
        "gains",
        "clip"
      })
  void vectors_give_the_bits_of_the_scalar_twin(String loop) {
    assumeTrue(ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent());
    LaneTwins.compare(new ScalarLanes(), new VectorLanes(), LOOPS.get(loop));
  }

  private static int count(Random r) {
    return 8 * (1 + r.nextInt(MOST / 8));
  }

  private static float[][] saws(Lanes lanes, Random r) {
    float[] steps = signal(r, 2 * MOST + 32);
    float[] fix = signal(r, 2 * MOST + 32);
    float[] left = signal(r, MOST);
    float[] right = r.nextBoolean() ? signal(r, MOST) : null;
    int count = count(r);
    double period = 3 + 400 * r.nextDouble();
    lanes.falls(steps, fix, 8, count, 2 * r.nextDouble() - 2, period, r.nextFloat(), .3f);
    float[] fallen = fix.clone();
    float start = r.nextFloat();
    lanes.stairs(steps, fix, 8, count, left, start, slope(r), right, r.nextFloat(), slope(r));
    return new float[][] {steps, fix, fallen, left, right == null ? left : right};
  }

  private static float[][] triangle(Lanes lanes, Random r) {
    float[] out = signal(r, MOST);
    lanes.triangle(out, count(r), r.nextInt(), r.nextInt(), r.nextFloat());
    return new float[][] {out};
  }

  private static float[][] sine(Lanes lanes, Random r) {
    float[] out = signal(r, MOST);
    lanes.sine(out, count(r), r.nextInt(), r.nextInt(), r.nextFloat(), slope(r));
    return new float[][] {out};
  }

  private static float[][] stereoSine(Lanes lanes, Random r) {
    float[] left = signal(r, MOST);
    float[] right = signal(r, MOST);
    int inc = r.nextInt();
    lanes.sine(
        left, right, count(r), r.nextInt(), inc, r.nextFloat(), slope(r), r.nextFloat(), slope(r));
    return new float[][] {left, right};
  }

  private static float[][] phaseModulated(Lanes lanes, Random r) {
    float[] out = signal(r, MOST);
    lanes.phaseModulated(
        out,
        count(r),
        r.nextInt(),
        r.nextInt(),
        r.nextInt(),
        r.nextInt(),
        r.nextFloat(),
        slope(r),
        r.nextFloat(),
        slope(r));
    return new float[][] {out};
  }

  private static float[][] white(Lanes lanes, Random r) {
    float[] out = signal(r, MOST);
    lanes.white(out, count(r), r.nextInt(), r.nextInt());
    return new float[][] {out};
  }

  private static Response response(Random r) {
    double hz = 20 + 12_000 * r.nextDouble();
    double q = .5 + 8 * r.nextDouble();
    return switch (r.nextInt(4)) {
      case 0 -> Response.lowPass(hz, q);
      case 1 -> Response.bandPass(hz, q);
      case 2 -> Response.lowPass24(hz, q);
      default -> Response.highPass24(hz);
    };
  }

  private static float[] state(Random r, Response response) {
    float[] some = signal(r, response.states);
    float[] state = new float[Response.STATE_FLOATS];
    for (int j = 0; j < state.length; j++) {
      state[j] = some[j % response.states];
    }
    return state;
  }

  private static float[][] filter(Lanes lanes, Random r) {
    Response response = response(r);
    float[] state = state(r, response);
    float[] io = signal(r, MOST);
    lanes.filter(response, state, io, count(r));
    return new float[][] {io, state};
  }

  private static float[][] filterAdd(Lanes lanes, Random r) {
    Response response = response(r);
    float[] state = state(r, response);
    float[] out = signal(r, MOST);
    lanes.filterAdd(response, state, signal(r, MOST), out, count(r), r.nextFloat(), slope(r));
    return new float[][] {out, state};
  }

  private static float[][] onePole(Lanes lanes, Random r) {
    OnePole filter = r.nextBoolean() ? OnePole.lowPass(300) : OnePole.leaky(.3, .6, 0);
    float[] mono = signal(r, MOST);
    float state = lanes.onePole(filter, r.nextFloat(), mono, count(r));
    return new float[][] {mono, {state}};
  }

  private static float[][] string(Lanes lanes, Random r) {
    OnePole tuning = OnePole.allPass();
    tuning.tune(r.nextDouble() - .5, .9 + .1 * r.nextDouble());
    float[] line = signal(r, 3 * MOST);
    float[] out = signal(r, 2 * MOST);
    int damped = r.nextInt(50);
    float state =
        lanes.string(
            line,
            5,
            5 + MOST,
            damped / 100f,
            tuning,
            r.nextFloat(),
            out,
            r.nextInt(MOST),
            count(r));
    return new float[][] {line, out, {state}};
  }

  private static float[][] gains(Lanes lanes, Random r) {
    float[] in = signal(r, MOST);
    float[] left = signal(r, 2 * MOST);
    float[] right = signal(r, 2 * MOST);
    lanes.mix(in, left, count(r), r.nextFloat(), slope(r));
    int at = r.nextInt(MOST);
    lanes.pan(in, count(r), left, right, at, r.nextFloat(), slope(r), .3f, r.nextFloat());
    lanes.scale(left, count(r), r.nextFloat(), slope(r));
    return new float[][] {left, right};
  }

  private static float[][] clip(Lanes lanes, Random r) {
    float[] soft = signal(r, MOST);
    lanes.softClip(soft, count(r), 3 * r.nextFloat(), r.nextFloat());
    return new float[][] {soft};
  }
}
