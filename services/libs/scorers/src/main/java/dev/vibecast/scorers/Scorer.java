package dev.vibecast.scorers;

import java.util.List;
import java.util.ServiceLoader;

/**
 * A judge of clips. Implementations are found with {@link ServiceLoader}: a jar on the class path
 * names its class in {@code META-INF/services/dev.vibecast.scorers.Scorer} and gives it a public
 * constructor without arguments. It must not keep what it was given and must be safe for several
 * threads.
 */
public interface Scorer {

  /** Short name for tables, lower case, for example {@code my-model}. */
  String name();

  /** Judges a clip; what it cannot judge is an outcome and no exception. */
  Outcome score(Clip clip);

  /** Scorers found on the class path. */
  static List<Scorer> installed() {
    return ServiceLoader.load(Scorer.class).stream().map(ServiceLoader.Provider::get).toList();
  }

  /** What a scorer has to say. */
  sealed interface Outcome {

    /**
     * A judgement.
     *
     * @param value 0…1, more is better
     * @param reasons why, for people
     */
    record Scored(double value, List<String> reasons) implements Outcome {
      public Scored {
        if (!(value >= 0 && value <= 1)) {
          throw new IllegalArgumentException("value %s is not in 0…1".formatted(value));
        }
        reasons = List.copyOf(reasons);
      }
    }

    /**
     * The scorer lacks something that the user may give it.
     *
     * @param missing what, and how to give it
     */
    record NotConfigured(String missing) implements Outcome {}

    /**
     * It tried and could not.
     *
     * @param problem what went wrong
     */
    record Failed(String problem) implements Outcome {}
  }
}
