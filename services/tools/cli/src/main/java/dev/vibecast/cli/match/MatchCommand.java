package dev.vibecast.cli.match;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.music.Recipe;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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

  @Parameters(paramLabel = "PROMPT", arity = "0..1", description = "What it shall sound like.")
  private String prompt;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Option(
      names = "--prompts",
      paramLabel = "FILE",
      description = "Match every line of a file (- for standard input) instead.")
  private Path prompts;

  @Option(names = "--jsonl", description = "Print one JSON object per line of the file, in order.")
  private boolean jsonl;

  @Spec private CommandSpec spec;

  /** For picocli. */
  public MatchCommand() {}

  @Override
  public Integer call() throws IOException {
    if ((prompt == null) == (prompts == null)) {
      throw new ParameterException(
          spec.commandLine(), "Give either a prompt or --prompts with a file.");
    }
    Matcher matcher = new Matcher();
    PrintWriter out = spec.commandLine().getOut();
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
