package dev.vibecast.cli.eval.retrieval;

import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Recipe;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** How well prompts become the music they ask for, by kind of prompt and by method. */
final class RetrievalReport {

  /** Bars of the kinds, in percent: exact, within one step. */
  private static final double EXACT_BAR = 85;

  private static final double NEAR_BAR = 97;
  private static final double OBEDIENCE_BAR = 100;
  private static final Set<String> OBEYED = Set.of("explicit", "negation");

  private final List<RetrievalCase> cases;
  private final PrintWriter out;

  RetrievalReport(List<RetrievalCase> cases, PrintWriter out) {
    this.cases = cases;
    this.out = out;
  }

  /** A prompt, what was found, and what of its expectations was met. */
  private record Answer(
      RetrievalCase asked, Recipe recipe, List<Expectation> wanted, int exact, int near) {}

  /** Prints the table of one method; whether every bar was met. */
  boolean print(RetrievalMethod method, boolean misses) {
    List<Answer> answers = cases.stream().map(c -> answer(c, method)).toList();
    out.printf("%n%s%n", method.name());
    out.printf(
        "  %-12s %6s %6s %9s %12s %12s%n",
        "kind", "cases", "fields", "exact", "one step", "agreement");
    boolean met = true;
    for (String kind : kinds()) {
      met &=
          line(kind, answers.stream().filter(a -> a.asked().kind().equals(kind)).toList(), method);
    }
    if (misses) {
      byField(answers);
      answers.forEach(this::misses);
    }
    out.flush();
    return met;
  }

  private Set<String> kinds() {
    Set<String> kinds = new LinkedHashSet<>();
    cases.forEach(c -> kinds.add(c.kind()));
    return kinds;
  }

  private static Answer answer(RetrievalCase asked, RetrievalMethod method) {
    Recipe recipe = method.answer().apply(asked.prompt());
    List<Expectation> wanted = asked.expectations();
    int exact = (int) wanted.stream().filter(w -> w.stepsOff(recipe) == 0).count();
    int near = (int) wanted.stream().filter(w -> w.stepsOff(recipe) <= 1).count();
    return new Answer(asked, recipe, wanted, exact, near);
  }

  private boolean line(String kind, List<Answer> answers, RetrievalMethod method) {
    int fields = answers.stream().mapToInt(a -> a.wanted().size()).sum();
    double exact = 100.0 * answers.stream().mapToInt(Answer::exact).sum() / Math.max(1, fields);
    double near = 100.0 * answers.stream().mapToInt(Answer::near).sum() / Math.max(1, fields);
    out.printf(
        Locale.ROOT,
        "  %-12s %6d %6d %7.1f %% %10.1f %% %12s%n",
        kind,
        answers.size(),
        fields,
        exact,
        near,
        agreement(answers, method));
    return fields == 0
        || (OBEYED.contains(kind)
            ? exact >= OBEDIENCE_BAR
            : exact >= EXACT_BAR && near >= NEAR_BAR);
  }

  /** Share of the 34 fields that are as for the plain prompt of the same meaning. */
  private static String agreement(List<Answer> answers, RetrievalMethod method) {
    List<Answer> paired = answers.stream().filter(a -> a.asked().means() != null).toList();
    if (paired.isEmpty()) {
      return "-";
    }
    double same =
        paired.stream()
            .mapToDouble(a -> same(a.recipe(), method.answer().apply(a.asked().means())))
            .average()
            .orElse(0);
    return String.format(Locale.ROOT, "%.1f %%", 100 * same);
  }

  private static double same(Recipe one, Recipe other) {
    return Arrays.stream(MusicField.values())
            .filter(f -> f.of(one.config()).equals(f.of(other.config())))
            .count()
        / (double) MusicField.values().length;
  }

  private void byField(List<Answer> answers) {
    Set<String> names = new LinkedHashSet<>();
    answers.forEach(a -> a.wanted().forEach(w -> names.add(w.name())));
    out.println("  by field:");
    for (String name : names.stream().sorted().toList()) {
      int exact = count(answers, name, w -> w == 0);
      int all = count(answers, name, w -> true);
      out.printf(Locale.ROOT, "    %-20s %4d of %4d%n", name, exact, all);
    }
  }

  private static int count(List<Answer> answers, String name, Predicate<Integer> passes) {
    return (int)
        answers.stream()
            .flatMap(
                a ->
                    a.wanted().stream()
                        .filter(w -> w.name().equals(name))
                        .map(w -> w.stepsOff(a.recipe())))
            .filter(passes)
            .count();
  }

  private void misses(Answer answer) {
    List<String> wrong = new ArrayList<>();
    for (Expectation wanted : answer.wanted()) {
      if (wanted.stepsOff(answer.recipe()) > 0) {
        wrong.add(
            "%s=%s (%s)"
                .formatted(
                    wanted.name(),
                    found(wanted, answer.recipe()),
                    answer.asked().expect().get(wanted.name()).asText()));
      }
    }
    if (!wrong.isEmpty()) {
      out.printf(
          "    [%s] %s -> %s: %s%n",
          answer.asked().kind(),
          answer.asked().prompt(),
          answer.recipe().provenance().reference(),
          String.join(", ", wrong));
    }
  }

  private static String found(Expectation wanted, Recipe recipe) {
    return switch (wanted) {
      case Expectation.Field f ->
          String.valueOf(f.field().of(recipe.config())).toLowerCase(Locale.ROOT);
      case Expectation.Bpm _ -> String.valueOf(recipe.overrides().bpm());
      case Expectation.Metre _ -> recipe.overrides().meterOrDefault().label();
      case Expectation.Layers _ -> "wrong";
    };
  }
}
