package dev.vibecast.synth.dsp;

/**
 * Chooses the lanes once per JVM. Vectors need {@code --add-modules jdk.incubator.vector} and
 * registers of 256 bits and the optimising compiler; the property {@code
 * vibecast.synth.lanes=scalar} does without them.
 */
final class LanesChoice {

  private static final String PROPERTY = "vibecast.synth.lanes";
  private static final String MODULE = "jdk.incubator.vector";

  private LanesChoice() {}

  static Lanes choose() {
    boolean wanted = !"scalar".equals(System.getProperty(PROPERTY));
    boolean present = ModuleLayer.boot().findModule(MODULE).isPresent();
    boolean fast = wanted && present && optimises() && VectorLanes.fast();
    return fast ? new VectorLanes() : new ScalarLanes();
  }

  /**
   * Whether this JVM has the compiler that turns vectors into instructions; others make objects.
   */
  private static boolean optimises() {
    String mode = System.getProperty("java.vm.info", "");
    return mode.contains("mixed mode") && !mode.contains("emulated-client");
  }
}
