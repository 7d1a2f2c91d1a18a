package dev.vibecast.synth;

/** Version of the sound: it changes whenever the same timeline would give other bytes. */
public final class EngineVersion {

  /** The version this code renders. */
  public static final int CURRENT = 4;

  private EngineVersion() {}
}
