package dev.vibecast.cli.render;

import dev.vibecast.cli.match.Matcher;
import dev.vibecast.presets.Preset;
import dev.vibecast.presets.PresetLibrary;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The ways to say what shall sound: words, a file, or the name of a preset. */
final class PieceChoice {

  @Parameters(paramLabel = "PROMPT", arity = "0..1", description = "What it shall sound like.")
  private String prompt;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Play this recipe: an answer of match --json, a recipe, or fields alone.")
  private Path config;

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      description = "Play this preset; --list-presets shows their names.")
  private String preset;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** The words, or null. */
  String prompt() {
    return prompt;
  }

  /** Name of the preset, or null. */
  String preset() {
    return preset;
  }

  /**
   * What was chosen.
   *
   * @throws ParameterException when nothing, too much, or an unknown preset was asked for
   * @throws IOException when the file cannot be read
   */
  Piece piece() throws IOException {
    if (preset != null) {
      if (prompt != null || config != null) {
        throw wrong("Give either --preset or a prompt or --config.");
      }
      return Piece.of(named().toRecipe());
    }
    if (prompt == null && config == null) {
      throw wrong("Give a prompt, --preset with a name, or --config with a file.");
    }
    return config == null ? Piece.of(new Matcher().match(prompt)) : Piece.read(config);
  }

  private Preset named() {
    return PresetLibrary.builtIn()
        .find(preset)
        .orElseThrow(
            () -> wrong("There is no preset '%s'; --list-presets shows all.".formatted(preset)));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
