package dev.vibecast.builder.extract.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorAverageTest {

  @Test
  void nothing_is_judged_before_the_tenth_page() {
    ErrorAverage errors = new ErrorAverage();
    for (int i = 0; i < 9; i++) {
      errors.add(true);
    }
    assertThat(errors.isTooHigh()).isFalse();
    errors.add(true);
    assertThat(errors.isTooHigh()).isTrue();
  }

  @Test
  void one_failure_is_forgiven_two_in_a_row_are_not() {
    ErrorAverage errors = new ErrorAverage();
    for (int i = 0; i < 20; i++) {
      errors.add(false);
    }
    errors.add(true);
    assertThat(errors.isTooHigh()).as("0.2").isFalse();
    errors.add(true);
    assertThat(errors.isTooHigh()).as("0.36").isTrue();
  }
}
