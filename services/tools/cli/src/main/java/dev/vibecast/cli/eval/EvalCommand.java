package dev.vibecast.cli.eval;

import dev.vibecast.atlas.AtlasReader;
import dev.vibecast.cli.match.Matcher;
import dev.vibecast.embedding.MiniLmEmbedder;
import dev.vibecast.scorers.align.AlignmentModel;
import dev.vibecast.scorers.align.WordReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
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
    mixinStandardHelpOptions = true)
public final class EvalCommand implements Callable<Integer> {

  /** What can be measured. */
  enum Part {
    PAIRS
  }

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      description = "Only these: ${COMPLETION-CANDIDATES} (default: all).")
  private Set<Part> only = EnumSet.allOf(Part.class);

  @Option(names = "--pairs", paramLabel = "N", description = "Random pairs (default: 500).")
  private int pairs = 500;

  @Option(names = "--vibes", paramLabel = "N", description = "Held-out vibes (default: all).")
  private int vibes = Integer.MAX_VALUE;

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
    require(pairs >= 1 && pairs <= 100_000, "--pairs takes 1 to 100000.");
    require(vibes >= 2, "--vibes takes 2 or more.");
    require(seconds >= 5 && seconds <= 60, "--seconds takes 5 to 60.");
    PrintWriter out = spec.commandLine().getOut();
    MiniLmEmbedder embedder = new MiniLmEmbedder();
    WordReader reader = new WordReader(AlignmentModel.builtIn(), embedder, AtlasReader.builtIn());
    TakeCache takes = new TakeCache(seconds, cache);
    Matcher matcher = new Matcher();
    boolean met = true;
    if (only.contains(Part.PAIRS)) {
      met =
          PairReport.print(
              new PairBench(matcher, embedder, reader, takes), pairs, vibes, seed, out);
    }
    return met ? 0 : 1;
  }

  private void require(boolean holds, String message) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
