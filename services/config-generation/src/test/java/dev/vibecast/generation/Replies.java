package dev.vibecast.generation;

import dev.vibecast.generation.prompt.ResourceText;
import dev.vibecast.schema.ContractJson;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Replies for tests. */
public final class Replies {

  private Replies() {}

  /** A reply that keeps the contract, indented, titled "Empty Tram In Rain". */
  public static String good() {
    try {
      return ContractJson.mapper()
          .readTree(ResourceText.read("/prompts/1.0.0/examples.json"))
          .path(0)
          .path("reply")
          .toPrettyString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
