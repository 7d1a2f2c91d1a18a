package dev.vibecast.builder.split;

import dev.vibecast.atlas.store.Split;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Divides vibes: 15 % TEST and 5 % VAL at random, 25 % of all as far from each other as possible,
 * the rest TRAIN. A vibe is divided as a whole, so that no text of a test vibe is trained on.
 */
public final class Splits {

  private static final double TEST_SHARE = 0.15;
  private static final double VAL_SHARE = 0.05;
  private static final double FARTHEST_SHARE = 0.25;

  private Splits() {}

  /**
   * One split per vibe.
   *
   * @param vectors a unit vector per vibe
   * @param seed decides every random choice
   */
  public static List<Split> of(List<float[]> vectors, long seed) {
    Split[] splits = new Split[vectors.size()];
    Arrays.fill(splits, Split.TRAIN);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < splits.length; i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    int test = (int) (splits.length * TEST_SHARE);
    int val = test + (int) (splits.length * VAL_SHARE);
    order.subList(0, test).forEach(i -> splits[i] = Split.TEST);
    order.subList(test, val).forEach(i -> splits[i] = Split.VAL);
    List<Integer> rest = order.subList(val, splits.length);
    int farthest = (int) (splits.length * FARTHEST_SHARE);
    FarthestPoints.choose(rest.stream().map(vectors::get).toList(), farthest)
        .forEach(i -> splits[rest.get(i)] = Split.FARTHEST);
    return List.of(splits);
  }
}
