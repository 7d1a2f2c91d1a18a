package dev.vibecast.cli.eval;

import dev.vibecast.atlas.store.AtlasFile;
import dev.vibecast.cli.eval.retrieval.RetrievalCommand;
import dev.vibecast.cli.match.Matcher;
import dev.vibecast.embedding.MiniLmEmbedder;
import dev.vibecast.scorers.align.AlignmentModel;
import dev.vibecast.scorers.align.WordReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how well words find their music. */
@Command(
    name = "eval",
    description = {
      "Measure how well words find their music, without any server. Ends with status 1 when a bar"
          + " of the pairs is missed."
    },
    mixinStandardHelpOptions = true,
    subcommands = RetrievalCommand.class)
public final class EvalCommand implements Callable<Integer> {

  /** What can be measured. */
  enum Part {
    PAIRS,
    TABLE,
    BEST,
    BLIND,
    FIELDS
  }

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      description = "Only these: ${COMPLETION-CANDIDATES} (default: all).")
  private Set<Part> only = EnumSet.allOf(Part.class);

  @Option(names = "--pairs", paramLabel = "N", description = "Random pairs (default: 500).")
  private int pairs = 500;

  @Option(
      names = "--vibes",
      paramLabel = "N",
      description = "Held-out vibes for the pairs (default: all).")
  private int vibes = Integer.MAX_VALUE;

  @Option(
      names = "--opposites",
      paramLabel = "N",
      description = "Pairs of opposites (default: all).")
  private int opposites = Integer.MAX_VALUE;

  @Option(
      names = "--table-vibes",
      paramLabel = "N",
      description = "Held-out vibes for the table (default: 24).")
  private int tableVibes = 24;

  @Option(
      names = "--best-vibes",
      paramLabel = "N",
      description = "Vibes for the Best-of-N curve (default: 8).")
  private int bestVibes = 8;

  @Option(names = "--best-of", paramLabel = "N", description = "Longest N (default: 8).")
  private int bestOf = 8;

  @Option(names = "--blind", paramLabel = "N", description = "Pairs to listen to (default: 8).")
  private int blind = 8;

  @Option(
      names = "--field-recipes",
      paramLabel = "N",
      description = "Recipes for the field report (default: 1).")
  private int fieldRecipes = 1;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the plot and the blind pack (default: vibecast-eval).")
  private Path out = Path.of("vibecast-eval");

  @Option(names = "--seconds", paramLabel = "N", description = "Length of a take (default: 20).")
  private double seconds = 20;

  @Option(names = "--seed", paramLabel = "N", description = "Decides every draw (default: 1).")
  private long seed = 1;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Remember what was heard here; empty it when the synthesizer changes.")
  private Path cache;

  @Spec private CommandSpec spec;

  /** For picocli. */
  public EvalCommand() {}

  @Override
  public Integer call() throws IOException {
    check();
    PrintWriter to = spec.commandLine().getOut();
    MiniLmEmbedder embedder = new MiniLmEmbedder();
    WordReader reader = new WordReader(AlignmentModel.builtIn(), embedder, AtlasFile.builtIn());
    TakeCache takes = new TakeCache(seconds, cache);
    Matcher matcher = new Matcher();
    boolean met = true;
    if (only.contains(Part.PAIRS)) {
      PairBench bench = new PairBench(matcher, embedder, reader, takes);
      met = new PairReport(pairs, vibes, opposites, seed).print(bench, to);
    }
    if (only.contains(Part.TABLE)) {
      new BackendTable(matcher, reader, takes, seed, System.getenv()).print(drawn(tableVibes), to);
    }
    if (only.contains(Part.BEST)) {
      new BestOfNCurve(reader, takes, seed)
          .print(
              drawn(bestVibes), bestOf, Files.createDirectories(out).resolve("best-of-n.svg"), to);
    }
    if (only.contains(Part.BLIND)) {
      new BlindPack(matcher, seconds, seed).write(drawn(blind), out, to);
    }
    if (only.contains(Part.FIELDS)) {
      new FieldReport(reader, takes, seed).print(fieldRecipes, to);
    }
    return met ? 0 : 1;
  }

  private void check() {
    require(pairs >= 1 && pairs <= 100_000, "--pairs takes 1 to 100000.");
    require(vibes >= 2, "--vibes takes 2 or more.");
    require(opposites >= 1, "--opposites takes 1 or more.");
    require(tableVibes >= 2, "--table-vibes takes 2 or more.");
    require(bestVibes >= 1, "--best-vibes takes 1 or more.");
    require(bestOf >= 1 && bestOf <= 64, "--best-of takes 1 to 64.");
    require(blind >= 2, "--blind takes 2 or more.");
    require(fieldRecipes >= 1 && fieldRecipes <= 50, "--field-recipes takes 1 to 50.");
    require(seconds >= 5 && seconds <= 60, "--seconds takes 5 to 60.");
  }

  /** So many held-out vibes in an order that the seed decides. */
  private List<String> drawn(int count) {
    List<String> words = new ArrayList<>(EvalWords.vibes());
    Collections.shuffle(words, new Random(seed));
    return words.subList(0, Math.min(count, words.size()));
  }

  private void require(boolean holds, String message) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
