package dev.vibecast.cli.atlas;

import dev.vibecast.builder.AtlasBuilder;
import dev.vibecast.builder.build.AtlasPlan;
import dev.vibecast.builder.corpus.Corpus;
import dev.vibecast.builder.judge.CandidateJudge;
import dev.vibecast.builder.judge.FirstChoice;
import dev.vibecast.builder.judge.HeardFit;
import dev.vibecast.builder.judge.ScoreBook;
import dev.vibecast.builder.judge.UntilLate;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds an atlas from authored vibes. */
@Command(
    name = "build",
    description = "Build an atlas file from authored vibes (JSON Lines).",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  /** Who chooses among the candidates of a vibe. */
  enum Judge {
    /** Renders each for ten seconds and listens. */
    HEARD,
    /** Takes what the author put first. */
    FIRST
  }

  private static final int SHOWN_PROBLEMS = 10;

  @Parameters(paramLabel = "CORPUS", description = "A .jsonl file, or a folder of them.")
  private Path corpus;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Atlas to write.")
  private Path out;

  @Option(names = "--name", defaultValue = "own", description = "Name of the atlas.")
  private String name;

  @Option(
      names = "--candidates",
      defaultValue = "5",
      description = "Recipes tried per vibe, 1 to 32 (default ${DEFAULT-VALUE}).")
  private int candidates;

  @Option(
      names = "--judge",
      defaultValue = "heard",
      description = "Who chooses: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
  private Judge judge;

  @Option(
      names = "--scores",
      paramLabel = "FILE",
      description = "Keeps scores, so that a build that was stopped goes on where it was.")
  private Path scores;

  @Option(
      names = "--minutes",
      defaultValue = "600",
      description = "Judges no further vibes after this; they keep the author's first choice.")
  private int minutes;

  @Option(names = "--threads", defaultValue = "1", description = "How many candidates at a time.")
  private int threads;

  @Option(names = "--seed", defaultValue = "1", description = "Decides every random choice.")
  private long seed;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter print = spec.commandLine().getOut();
    AtlasPlan plan = new AtlasPlan(name, candidates, threads, seed, judge());
    try (ProgressBar bar = new ProgressBar(print)) {
      Corpus read = AtlasBuilder.build(corpus, out, plan, bar);
      bar.close();
      print.printf("%d vibes, %d lines skipped%n", read.vibes().size(), read.problems().size());
      read.problems().stream().limit(SHOWN_PROBLEMS).forEach(print::println);
    }
    print.printf("%s%n%s.md%n", out, out);
    print.flush();
    return 0;
  }

  private CandidateJudge judge() {
    CandidateJudge asked =
        switch (judge) {
          case HEARD -> new UntilLate(new HeardFit(seed), Duration.ofMinutes(minutes));
          case FIRST -> new FirstChoice();
        };
    return scores == null ? asked : new ScoreBook(asked, scores);
  }
}
