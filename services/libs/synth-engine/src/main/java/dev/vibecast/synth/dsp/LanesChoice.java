package dev.vibecast.synth.dsp;

/**
 * Chooses the lanes once per JVM. Vectors need {@code --add-modules jdk.incubator.vector} and
 * registers of 256 bits, fused products and the optimising compiler; the property {@code
 * vibecast.synth.lanes=scalar} does without them.
 */
final class LanesChoice {

  private static final String PROPERTY = "vibecast.synth.lanes";
  private static final String MODULE = "jdk.incubator.vector";

  private static final boolean VECTORS = vectors();

  private LanesChoice() {}

  static Lanes voices() {
    return VECTORS ? new VectorLanes() : new ScalarLanes();
  }

  static BusLanes buses() {
    return VECTORS ? new VectorBusLanes() : new ScalarBusLanes();
  }

  private static boolean vectors() {
    boolean wanted = !"scalar".equals(System.getProperty(PROPERTY));
    boolean present = ModuleLayer.boot().findModule(MODULE).isPresent();
    return wanted && present && optimises() && Fused.hardware() && VectorLanes.fast();
  }

  /**
   * Whether this JVM has the compiler that turns vectors into instructions; others make objects.
   */
  private static boolean optimises() {
    String mode = System.getProperty("java.vm.info", "");
    return mode.contains("mixed mode") && !mode.contains("emulated-client");
  }
}
