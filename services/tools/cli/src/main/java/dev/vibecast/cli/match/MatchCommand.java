package dev.vibecast.cli.match;

import dev.vibecast.analysis.file.WavFile;
import dev.vibecast.atlas.store.AtlasFile;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.scorers.align.AlignmentModel;
import dev.vibecast.scorers.clips.ClipFinder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the recipe that a prompt leads to. */
@Command(
    name = "match",
    description = "Show the recipe that a prompt leads to, without any server.",
    mixinStandardHelpOptions = true)
public final class MatchCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";
  private static final Duration LONGEST_CLIP = Duration.ofMinutes(8);

  @Parameters(paramLabel = "PROMPT", arity = "0..1", description = "What it shall sound like.")
  private String prompt;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Option(
      names = "--prompts",
      paramLabel = "FILE",
      description = "Match every line of a file (- for standard input) instead.")
  private Path prompts;

  @Option(
      names = "--audio",
      paramLabel = "FILE",
      description = "Find the recipe that sounds like a WAV file (up to 8 minutes) instead.")
  private Path audio;

  @Option(names = "--jsonl", description = "Print one JSON object per line of the file, in order.")
  private boolean jsonl;

  @Spec private CommandSpec spec;

  /** For picocli. */
  public MatchCommand() {}

  @Override
  public Integer call() throws IOException {
    if (Stream.of(prompt, prompts, audio).filter(Objects::nonNull).count() != 1) {
      throw new ParameterException(
          spec.commandLine(), "Give a prompt, or --prompts with a file, or --audio with a file.");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (audio != null) {
      ClipFinder finder = new ClipFinder(AlignmentModel.builtIn(), AtlasFile.builtIn());
      Recipe found = finder.find(WavFile.read(audio, LONGEST_CLIP));
      print(audio.getFileName().toString(), found, json || jsonl, out);
      out.flush();
      return 0;
    }
    Matcher matcher = new Matcher();
    if (prompt != null) {
      print(prompt, matcher.match(prompt), json || jsonl, out);
    } else {
      matchLines(matcher, out);
    }
    out.flush();
    return 0;
  }

  private void matchLines(Matcher matcher, PrintWriter out) throws IOException {
    try (BufferedReader lines = open()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        matchLine(matcher, line, out);
      }
    }
  }

  private void matchLine(Matcher matcher, String line, PrintWriter out) {
    try {
      print(line, matcher.match(line), json || jsonl, out);
    } catch (InvalidContractException e) {
      out.println(
          json || jsonl ? oneLine(MatchAnswer.refused(line, e)) : "(" + e.getMessage() + ")");
    }
  }

  private BufferedReader open() throws IOException {
    return prompts.toString().equals(STANDARD_INPUT)
        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        : Files.newBufferedReader(prompts);
  }

  private static void print(String words, Recipe recipe, boolean asJson, PrintWriter out) {
    if (asJson) {
      out.println(oneLine(MatchAnswer.of(words, recipe)));
    } else {
      RecipeText.print(words, recipe, out);
    }
  }

  private static String oneLine(MatchAnswer answer) {
    return new String(ContractJson.write(answer), StandardCharsets.UTF_8);
  }
}
