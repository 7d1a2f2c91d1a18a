package dev.vibecast.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.Recipe;
import org.junit.jupiter.api.Test;

class ObedienceTest {

  private static final int COMBINATIONS = 5000;

  @Test
  void keepsAnyCombinationOfWishesOnAnyRecipe() {
    RandomWishes any = new RandomWishes(20261120);
    for (int i = 0; i < COMBINATIONS; i++) {
      Reading reading = any.reading();
      Recipe base = any.recipe();

      Recipe obeyed = Obedience.obey(reading, base, Preference.nearest());

      assertThat(Obedience.violations(reading, base, obeyed))
          .as("%d: %s", i, reading.wishes().stream().map(WishText::of).toList())
          .isEmpty();
    }
  }
}
