package dev.vibecast.schema;

import java.util.List;
import java.util.stream.Collectors;

/** A document does not keep its contract. The message names every field and its allowed values. */
public final class InvalidContractException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public InvalidContractException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  public InvalidContractException(Problem problem) {
    this(List.of(problem));
  }

  public InvalidContractException(String field, String message) {
    this(new Problem(field, message));
  }

  /** The same problems seen from an enclosing object; an empty parent changes nothing. */
  public InvalidContractException within(String parent) {
    return new InvalidContractException(problems.stream().map(p -> p.within(parent)).toList());
  }

  /** What is wrong, in document order. */
  public List<Problem> problems() {
    return problems;
  }
}
