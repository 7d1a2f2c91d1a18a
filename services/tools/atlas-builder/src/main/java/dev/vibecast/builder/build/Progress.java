package dev.vibecast.builder.build;

/** Hears how far a build is. */
@FunctionalInterface
public interface Progress {

  /**
   * A step went on.
   *
   * @param step what is being done
   * @param done how many of the step's parts are done
   * @param all how many there are
   */
  void at(String step, int done, int all);
}
