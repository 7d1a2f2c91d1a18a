package dev.vibecast.synth.dsp;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/**
 * a·b + c, rounded once. Processors do it in one step; the library's own way without them takes a
 * microsecond, so this has another: the sum in double precision rounded to odd, which a second
 * rounding can not spoil (Boldo and Melquiond, "Emulation of a FMA and correctly rounded sums:
 * proved algorithms using rounding to odd", IEEE Trans. Computers 2008).
 */
final class Fused {

  private static final boolean HARDWARE = hardware();

  private Fused() {}

  static float of(float a, float b, float c) {
    return HARDWARE ? Math.fma(a, b, c) : emulated(a, b, c);
  }

  static float emulated(float a, float b, float c) {
    double product = (double) a * b;
    double sum = product + c;
    double part = sum - product;
    double lost = (product - (sum - part)) + (c - part);
    if (lost != 0 && Double.isFinite(sum)) {
      long bits = Double.doubleToRawLongBits(sum);
      if ((bits & 1) == 0) {
        bits += (lost > 0) == (sum > 0) ? 1 : -1;
      }
      return (float) Double.longBitsToDouble(bits);
    }
    return (float) sum;
  }

  /** Whether this JVM turns the library's method into one instruction. */
  static boolean hardware() {
    if (!System.getProperty("os.arch").equals("amd64")) {
      return true;
    }
    var jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    return jvm != null && Boolean.parseBoolean(jvm.getVMOption("UseFMA").getValue());
  }
}
