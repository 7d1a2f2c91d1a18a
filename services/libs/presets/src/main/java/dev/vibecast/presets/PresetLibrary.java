package dev.vibecast.presets;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The presets that ship with Vibecast, in the order of their index. */
public final class PresetLibrary {

  private static final String FOLDER = "/presets/";
  private static final String INDEX = FOLDER + "index.txt";

  private final List<Preset> presets;

  private PresetLibrary(List<Preset> presets) {
    this.presets = presets;
  }

  /**
   * Reads all presets.
   *
   * @throws InvalidContractException naming file and field of a preset that keeps no contract
   */
  public static PresetLibrary builtIn() {
    String index = new String(bytes(INDEX), StandardCharsets.UTF_8);
    return new PresetLibrary(
        index.lines().filter(line -> !line.isBlank()).map(PresetLibrary::read).toList());
  }

  /** All of them. */
  public List<Preset> all() {
    return presets;
  }

  /** The preset of this name, if there is one. */
  public Optional<Preset> find(String name) {
    return presets.stream().filter(preset -> preset.name().equals(name)).findFirst();
  }

  private static Preset read(String name) {
    String file = name + ".json";
    try {
      return ContractJson.readStrict(bytes(FOLDER + file), Preset.class);
    } catch (InvalidContractException e) {
      throw new InvalidContractException(file, e.getMessage());
    }
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = PresetLibrary.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the presets lack " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
