package dev.vibecast.synth.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both kinds of lanes give the same bits for every inner loop, whatever the values. */
class LanesTest {

  private static final int ROUNDS = 200;

  /** An inner loop under random values; returns everything it wrote. */
  private record Loop(String name, Run run) {
    @Override
    public String toString() {
      return name;
    }
  }

  @FunctionalInterface
  private interface Run {
    float[][] of(Lanes lanes, Random random);
  }

  static List<Loop> loops() {
    return List.of(
        new Loop("saws", LanesTest::stairs),
        new Loop("triangle", LanesTest::triangle),
        new Loop("sine", LanesTest::sine),
        new Loop("stereo sine", LanesTest::stereoSine),
        new Loop("phase modulation", LanesTest::phaseModulated),
        new Loop("white noise", LanesTest::white),
        new Loop("filter", LanesTest::filter),
        new Loop("filter added", LanesTest::filterAdd),
        new Loop("one pole", LanesTest::onePole),
        new Loop("damping", LanesTest::damping),
        new Loop("gains", LanesTest::gains),
        new Loop("clip", LanesTest::clip),
        new Loop("image", LanesTest::image),
        new Loop("reverberator", LanesTest::reverberator),
        new Loop("peaks", LanesTest::peaks),
        new Loop("pcm", LanesTest::pcm));
  }

  @ParameterizedTest
  @MethodSource("loops")
  void vectors_give_the_bits_of_the_scalar_twin(Loop loop) {
    assumeTrue(ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent());
    Lanes scalar = new ScalarLanes();
    Lanes vector = new VectorLanes();
    for (int seed = 0; seed < ROUNDS; seed++) {
      float[][] expected = loop.run.of(scalar, new Random(seed));
      float[][] actual = loop.run.of(vector, new Random(seed));
      for (int i = 0; i < expected.length; i++) {
        assertThat(bits(actual[i])).as("output %d, seed %d", i, seed).isEqualTo(bits(expected[i]));
      }
    }
  }

  private static int[] bits(float[] x) {
    int[] bits = new int[x.length];
    Arrays.setAll(bits, i -> Float.floatToIntBits(x[i]));
    return bits;
  }

  private static float[] signal(Random r, int count) {
    float[] x = new float[count];
    float level = r.nextInt(8) == 0 ? 1e-30f : 2f;
    for (int i = 0; i < count; i++) {
      x[i] = r.nextInt(16) == 0 ? 0f : level * (r.nextFloat() - .5f);
    }
    return x;
  }

  private static float[] signal(Random r) {
    return signal(r, Lanes.FRAMES);
  }

  private static StereoBlock block(Random r) {
    StereoBlock block = new StereoBlock();
    System.arraycopy(signal(r), 0, block.left, 0, Lanes.FRAMES);
    System.arraycopy(signal(r), 0, block.right, 0, Lanes.FRAMES);
    return block;
  }

  private static float slope(Random r) {
    return (r.nextFloat() - .5f) / 32;
  }

  private static float[][] stairs(Lanes lanes, Random r) {
    float[] out = signal(r);
    lanes.stairs(signal(r), signal(r), out, r.nextFloat(), slope(r));
    return new float[][] {out};
  }

  private static float[][] triangle(Lanes lanes, Random r) {
    float[] out = signal(r);
    lanes.triangle(out, r.nextInt(), r.nextInt(), r.nextFloat());
    return new float[][] {out};
  }

  private static float[][] sine(Lanes lanes, Random r) {
    float[] out = signal(r);
    lanes.sine(out, r.nextInt(), r.nextInt(), r.nextFloat(), slope(r));
    return new float[][] {out};
  }

  private static float[][] stereoSine(Lanes lanes, Random r) {
    float[] left = signal(r);
    float[] right = signal(r);
    lanes.sine(
        left, right, r.nextInt(), r.nextInt(), r.nextFloat(), slope(r), r.nextFloat(), slope(r));
    return new float[][] {left, right};
  }

  private static float[][] phaseModulated(Lanes lanes, Random r) {
    float[] out = signal(r);
    lanes.phaseModulated(
        out,
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
    float[] out = signal(r);
    lanes.white(out, r.nextInt(), r.nextInt());
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
    float[] state = new float[Response.STATE_FLOATS];
    System.arraycopy(signal(r, response.states), 0, state, 0, response.states);
    return state;
  }

  private static float[][] filter(Lanes lanes, Random r) {
    Response response = response(r);
    float[] state = state(r, response);
    float[] io = signal(r);
    lanes.filter(response, state, io);
    return new float[][] {io, Arrays.copyOf(state, 8)};
  }

  private static float[][] filterAdd(Lanes lanes, Random r) {
    Response response = response(r);
    float[] state = state(r, response);
    float[] out = signal(r);
    lanes.filterAdd(response, state, signal(r), out, r.nextFloat());
    return new float[][] {out, Arrays.copyOf(state, 8)};
  }

  private static float[][] onePole(Lanes lanes, Random r) {
    OnePole filter = r.nextBoolean() ? OnePole.lowPass(300) : OnePole.leaky(.3, .6);
    float[] mono = signal(r);
    float state = lanes.onePole(filter, r.nextFloat(), mono);
    StereoBlock stereo = block(r);
    float[] states = signal(r, 2);
    lanes.onePole(filter, states, stereo);
    return new float[][] {mono, {state}, stereo.left, stereo.right, states};
  }

  private static float[][] damping(Lanes lanes, Random r) {
    OnePole[] filters = new OnePole[16];
    float[][] rings = new float[16][];
    int[] ats = new int[16];
    for (int k = 0; k < 16; k++) {
      filters[k] = OnePole.leaky(r.nextFloat(), r.nextFloat());
      rings[k] = signal(r, 200);
      ats[k] = r.nextInt(100);
    }
    float[][] outs = new float[16][Lanes.FRAMES];
    float[] states = signal(r, 16);
    lanes.damp(filters, states, rings, ats, outs);
    return Stream.concat(Arrays.stream(outs), Stream.of(states)).toArray(float[][]::new);
  }

  private static float[][] gains(Lanes lanes, Random r) {
    float[] in = signal(r);
    float[] left = signal(r);
    float[] right = signal(r);
    lanes.mix(in, left, r.nextFloat(), slope(r));
    lanes.pan(in, left, right, r.nextFloat(), slope(r), r.nextFloat(), r.nextFloat());
    lanes.scale(left, r.nextFloat(), slope(r));
    lanes.multiply(right, in);
    return new float[][] {left, right};
  }

  private static float[][] clip(Lanes lanes, Random r) {
    float[] soft = signal(r);
    float[] saturated = signal(r);
    float[] line = signal(r, Lanes.FRAMES + 1);
    float[] roots = signal(r, Lanes.FRAMES + 1);
    lanes.softClip(soft, 3 * r.nextFloat(), r.nextFloat());
    lanes.saturate(
        saturated, line, roots, 3 * r.nextFloat(), r.nextFloat(), r.nextFloat(), r.nextFloat());
    return new float[][] {soft, saturated, line, roots};
  }

  private static float[][] image(Lanes lanes, Random r) {
    StereoBlock out = block(r);
    float[] mid = signal(r);
    lanes.cross(block(r), out, r.nextFloat(), r.nextFloat());
    StereoBlock first = block(r);
    StereoBlock second = block(r);
    lanes.spread(
        block(r), r.nextFloat(), slope(r), .8f, .3f, out, first, .4f, second, .2f, mid, .5f);
    return new float[][] {
      out.left, out.right, first.left, first.right, second.left, second.right, mid
    };
  }

  private static float[][] reverberator(Lanes lanes, Random r) {
    float[][] taps = new float[16][];
    float[][] rings = new float[16][];
    for (int k = 0; k < 16; k++) {
      taps[k] = signal(r);
      rings[k] = signal(r, 256);
    }
    float[] left = signal(r);
    float[] ring = signal(r, 256);
    lanes.allPass(left, ring, 3, 128, .6f);
    lanes.hadamard(taps, rings, 64, left, signal(r), .25f, .35f);
    float[][] out = Arrays.copyOf(rings, 20);
    out[16] = taps[5];
    out[17] = taps[10];
    out[18] = left;
    out[19] = ring;
    return out;
  }

  private static float[][] peaks(Lanes lanes, Random r) {
    float[] in = signal(r, 96);
    float[] peak = new float[Lanes.FRAMES];
    lanes.raise(in, 6, peak);
    lanes.raiseInterpolated(
        in, 1, new float[][] {signal(r, 12), signal(r, 12), signal(r, 12)}, peak);
    float[] least = signal(r, 160);
    for (int i = 0; i < least.length; i++) {
      least[i] = Math.abs(least[i]);
    }
    lanes.shrink(least, 1 << r.nextInt(6), 96);
    return new float[][] {peak, least, {lanes.loudest(in, 80), lanes.total(in)}};
  }

  private static float[][] pcm(Lanes lanes, Random r) {
    int[] out = new int[Lanes.FRAMES];
    float[] left = signal(r);
    lanes.pcm16(left, signal(r), r.nextInt(), out);
    float[] halves = new float[2 * out.length];
    for (int i = 0; i < out.length; i++) {
      halves[2 * i] = (short) out[i];
      halves[2 * i + 1] = out[i] >> 16;
    }
    return new float[][] {halves};
  }
}
