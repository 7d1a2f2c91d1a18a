package dev.vibecast.local;

import java.util.List;

/** The six services of the pipeline, with what each needs on a laptop. */
public enum ServiceName {
  /** Public API and listeners. */
  STREAM_GATEWAY("stream-gateway", 8080, 128, Compiler.FULL),
  /** Validation and routing of prompts. */
  PROMPT_INTAKE("prompt-intake", 8081, 96, Compiler.QUICK),
  /** Recipes by nearest vibe. */
  VIBE_RETRIEVAL("vibe-retrieval", 8082, 128, Compiler.QUICK),
  /** Recipes by language model. */
  CONFIG_GENERATION("config-generation", 8083, 96, Compiler.QUICK),
  /** The synthesizer. */
  AUDIO_RENDERING("audio-rendering", 8084, 128, Compiler.FULL),
  /** Measurements of what was played. */
  SCORING("scoring", 8085, 192, Compiler.FULL);

  private final String folder;
  private final int defaultPort;
  private final int heapMb;
  private final Compiler compiler;

  ServiceName(String folder, int defaultPort, int heapMb, Compiler compiler) {
    this.folder = folder;
    this.defaultPort = defaultPort;
    this.heapMb = heapMb;
    this.compiler = compiler;
  }

  /**
   * Name of the module below {@code services} and of the process in every message.
   *
   * @return for example {@code audio-rendering}
   */
  public String folder() {
    return folder;
  }

  /**
   * Port when nobody else has it.
   *
   * @return port
   */
  public int defaultPort() {
    return defaultPort;
  }

  /**
   * Heap limit in megabytes.
   *
   * @return megabytes
   */
  public int heapMb() {
    return heapMb;
  }

  /**
   * Whether it runs the synthesizer: rendering for listeners, scoring to rank candidates unheard.
   *
   * @return true for these two
   */
  public boolean synthesizes() {
    return this == AUDIO_RENDERING || this == SCORING;
  }

  /**
   * JVM flags of this service's compiler.
   *
   * @return flags, possibly none
   */
  public List<String> compilerFlags() {
    return compiler.flags;
  }

  // Sound needs the optimising compiler. A service that handles a few prompts a minute starts
  // sooner and stays smaller without it.
  private enum Compiler {
    QUICK(List.of("-XX:TieredStopAtLevel=1")),
    FULL(List.of());

    private final List<String> flags;

    Compiler(List<String> flags) {
      this.flags = flags;
    }
  }
}
