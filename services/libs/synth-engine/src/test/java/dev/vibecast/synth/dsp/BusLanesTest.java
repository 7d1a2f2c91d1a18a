package dev.vibecast.synth.dsp;

import static dev.vibecast.synth.dsp.LaneTwins.block;
import static dev.vibecast.synth.dsp.LaneTwins.signal;
import static dev.vibecast.synth.dsp.LaneTwins.slope;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both kinds of bus lanes give the same bits for every inner loop, whatever the values. */
class BusLanesTest {

  private static final int N = BusLanes.FRAMES;

  private static final Map<String, LaneTwins.Loop<BusLanes>> LOOPS =
      Map.ofEntries(
          Map.entry("one pole", BusLanesTest::onePole),
          Map.entry("middle", BusLanesTest::middle),
          Map.entry("saturation", BusLanesTest::saturation),
          Map.entry("image", BusLanesTest::image),
          Map.entry("reverberator", BusLanesTest::reverberator),
          Map.entry("peaks", BusLanesTest::peaks),
          Map.entry("pcm", BusLanesTest::pcm));

  @ParameterizedTest
  @ValueSource(
      strings = {"one pole", "middle", "saturation", "image", "reverberator", "peaks", "pcm"})
  void vectors_give_the_bits_of_the_scalar_twin(String loop) {
    assumeTrue(ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent());
    LaneTwins.compare(new ScalarBusLanes(), new VectorBusLanes(), LOOPS.get(loop));
  }

  private static float[][] onePole(BusLanes lanes, Random r) {
    OnePole filter = r.nextBoolean() ? OnePole.lowPass(300) : OnePole.leaky(.3, .6, 0);
    StereoBlock io = block(r, N);
    float[] states = signal(r, 2);
    lanes.onePole(filter, states, io);
    return new float[][] {io.left, io.right, states};
  }

  private static float[][] middle(BusLanes lanes, Random r) {
    StereoBlock io = block(r, 2 * N);
    float state = lanes.takeMiddle(OnePole.lowPass(120), r.nextFloat(), io, N + 8 * r.nextInt(8));
    return new float[][] {io.left, io.right, {state}};
  }

  private static float[][] saturation(BusLanes lanes, Random r) {
    int count = 8 * (1 + r.nextInt(16));
    float[] io = signal(r, N);
    float[] line = signal(r, N + 1);
    float[] roots = signal(r, N + 1);
    lanes.saturate(
        io, count, line, roots, 3 * r.nextFloat(), r.nextFloat(), r.nextFloat(), r.nextFloat());
    return new float[][] {io, line, roots};
  }

  private static float[][] image(BusLanes lanes, Random r) {
    StereoBlock out = block(r, N);
    StereoBlock first = block(r, N);
    StereoBlock second = block(r, N);
    float[] mid = signal(r, N);
    lanes.widen(block(r, N), out, r.nextFloat());
    StereoBlock in = block(r, 2 * N);
    int at = r.nextInt(N);
    lanes.spread(in, at, r.nextFloat(), slope(r), .8f, out, first, .4f, second, .2f, mid, .5f);
    lanes.multiply(mid, signal(r, N));
    return new float[][] {
      out.left, out.right, first.left, first.right, second.left, second.right, mid
    };
  }

  private static float[][] reverberator(BusLanes lanes, Random r) {
    float[][] taps = new float[16][N];
    float[][] rings = new float[16][];
    int[] ats = new int[16];
    for (int k = 0; k < 16; k++) {
      rings[k] = signal(r, 4 * N);
      ats[k] = r.nextInt(N);
    }
    float[] left = signal(r, N);
    float[] ring = signal(r, 4 * N);
    lanes.allPass(left, ring, 3, 2 * N, .6f);
    lanes.gather(rings, ats, signal(r, 16), signal(r, 16), taps);
    lanes.scatter(taps, rings, 2 * N, left, signal(r, N), .25f, .35f);
    float[][] out = Arrays.copyOf(rings, 20);
    out[16] = taps[5];
    out[17] = taps[10];
    out[18] = left;
    out[19] = ring;
    return out;
  }

  private static float[][] peaks(BusLanes lanes, Random r) {
    float[] in = signal(r, N + 32);
    float[] peak = new float[N];
    lanes.raise(in, 6, peak);
    lanes.raiseInterpolated(
        in, 1, new float[][] {signal(r, 12), signal(r, 12), signal(r, 12)}, peak);
    float[] least = signal(r, N + 96);
    for (int i = 0; i < least.length; i++) {
      least[i] = Math.abs(least[i]);
    }
    lanes.shrink(least, 1 << r.nextInt(6), N + 32);
    return new float[][] {peak, least, {lanes.loudest(in, 80), lanes.total(in)}};
  }

  private static float[][] pcm(BusLanes lanes, Random r) {
    int[] out = new int[N];
    float[] left = signal(r, N);
    lanes.pcm16(left, signal(r, N), r.nextInt(), out);
    float[] halves = new float[2 * out.length];
    for (int i = 0; i < out.length; i++) {
      halves[2 * i] = (short) out[i];
      halves[2 * i + 1] = out[i] >> 16;
    }
    return new float[][] {halves};
  }
}
