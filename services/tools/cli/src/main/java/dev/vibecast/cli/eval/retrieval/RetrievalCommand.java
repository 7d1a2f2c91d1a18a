package dev.vibecast.cli.eval.retrieval;

import dev.vibecast.atlas.find.Balance;
import dev.vibecast.atlas.find.RecipeFinder;
import dev.vibecast.atlas.find.RecipeFinder.Method;
import dev.vibecast.atlas.mood.MoodMap;
import dev.vibecast.atlas.store.Atlas;
import dev.vibecast.atlas.store.AtlasFile;
import dev.vibecast.atlas.store.Split;
import dev.vibecast.embedding.MiniLmEmbedder;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.prompt.WeightedPrompt;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how well prompts become the music they ask for. */
@Command(
    name = "retrieval",
    description = {
      "Measure how well prompts become the music they ask for: explicit and implied wishes,"
          + " negation, typing errors, languages. Ends with status 1 when a bar is missed."
    },
    mixinStandardHelpOptions = true)
public final class RetrievalCommand implements Callable<Integer> {

  private static final int WARM_UP = 200;

  @Option(names = "--atlas", paramLabel = "FILE", description = "Another atlas than the shipped.")
  private Path atlasFile;

  @Option(names = "--cases", paramLabel = "FILE", description = "Other cases, JSON Lines.")
  private Path casesFile;

  @Option(
      names = "--set",
      defaultValue = "held_out",
      description = "Which cases: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
  private RetrievalCase.Set set;

  @Option(names = "--misses", description = "Print what was missed.")
  private boolean misses;

  @Option(names = "--no-test", description = "Leave out what the atlas holds of its TEST split.")
  private boolean noTest;

  @Option(names = "--only-blend", description = "Only what ships, no baselines.")
  private boolean onlyBlend;

  @Spec private CommandSpec spec;

  /** For picocli. */
  public RetrievalCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Atlas whole = atlasFile == null ? AtlasFile.builtIn() : AtlasFile.read(atlasFile);
    Atlas atlas = noTest ? whole.onlyRowsOf(v -> v.split() != Split.TEST) : whole;
    MiniLmEmbedder embedder = new MiniLmEmbedder();
    RecipeFinder blend = finder(atlas, embedder, Method.BLEND);
    List<RetrievalCase> cases = cases();
    out.printf("%d cases, atlas %s%n", cases.size(), atlas.manifest().name());
    RetrievalReport report = new RetrievalReport(cases, out);
    if (!onlyBlend) {
      Baselines.all(atlas, embedder).forEach(method -> report.print(method, false));
      report.print(
          method("nearest vibe and obedience", finder(atlas, embedder, Method.NEAREST)), false);
    }
    boolean met = report.print(method("blend and obedience (what ships)", blend), misses);
    latency(cases, blend, out);
    return met ? 0 : 1;
  }

  private List<RetrievalCase> cases() throws IOException {
    if (casesFile == null) {
      return set.cases();
    }
    List<RetrievalCase> cases = new ArrayList<>();
    for (String line : Files.readAllLines(casesFile)) {
      if (!line.isBlank()) {
        cases.add(
            ContractJson.readStrict(line.getBytes(StandardCharsets.UTF_8), RetrievalCase.class));
      }
    }
    return cases;
  }

  private static RecipeFinder finder(Atlas atlas, MiniLmEmbedder embedder, Method method) {
    return new RecipeFinder(
        atlas, embedder, RecipeFinder.readerFor(atlas), MoodMap.builtIn(), method, Balance.DEFAULT);
  }

  private static RetrievalMethod method(String name, RecipeFinder finder) {
    return new RetrievalMethod(name, words -> finder.find(List.of(WeightedPrompt.of(words))));
  }

  /** On one thread, warm, the sentence model included. */
  private static void latency(List<RetrievalCase> cases, RecipeFinder finder, PrintWriter out) {
    double[] ms = new double[cases.size() + WARM_UP];
    for (int i = 0; i < ms.length; i++) {
      String prompt = cases.get(i % cases.size()).prompt();
      long startNs = System.nanoTime();
      finder.find(List.of(WeightedPrompt.of(prompt)));
      ms[i] = (System.nanoTime() - startNs) / 1e6;
    }
    double[] warm = Arrays.copyOfRange(ms, WARM_UP, ms.length);
    Arrays.sort(warm);
    out.printf(
        Locale.ROOT,
        "%nlatency per prompt, warm: p50 %.2f ms, p95 %.2f ms%n",
        warm[warm.length / 2],
        warm[warm.length * 95 / 100]);
    out.flush();
  }
}
