package dev.vibecast.synth.dsp;

/**
 * Chooses the lanes once per JVM. Vectors need {@code --add-modules jdk.incubator.vector} and
 * registers of 256 bits; the property {@code vibecast.synth.lanes=scalar} does without them.
 */
final class LanesChoice {

  private static final String PROPERTY = "vibecast.synth.lanes";
  private static final String MODULE = "jdk.incubator.vector";

  private LanesChoice() {}

  static Lanes choose() {
    boolean wanted = !"scalar".equals(System.getProperty(PROPERTY));
    boolean present = ModuleLayer.boot().findModule(MODULE).isPresent();
    return wanted && present && VectorLanes.fast() ? new VectorLanes() : new ScalarLanes();
  }
}
