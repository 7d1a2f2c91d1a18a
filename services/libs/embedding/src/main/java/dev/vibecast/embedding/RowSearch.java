package dev.vibecast.embedding;

import java.util.function.Function;
import java.util.function.Predicate;

/** The ways to search an index. */
public enum RowSearch {
  /** Every vector is compared as it is. */
  SCAN("exact scan", index -> true, index -> index),
  /** {@link ByteCodedRows}. */
  BYTE_CODES("byte codes", ByteCodedRows::suits, ByteCodedRows::new),
  /** {@link BitCodedRows}. */
  BIT_CODES("bit codes", BitCodedRows::suits, BitCodedRows::new);

  /**
   * Up to this many rows every one that could be among the nearest is compared; above it, the rows
   * that look near by one-bit codes. At this size both take about 2 ms, see the module's README.
   */
  public static final int MOST_EXACT_ROWS = 100_000;

  private final String title;
  private final Predicate<CosineIndex> suits;
  private final Function<CosineIndex, NearestRows> maker;

  RowSearch(String title, Predicate<CosineIndex> suits, Function<CosineIndex, NearestRows> maker) {
    this.title = title;
    this.suits = suits;
    this.maker = maker;
  }

  /** The fastest on this machine that suits the size of an index. */
  public static RowSearch best(CosineIndex index) {
    if (index.size() > MOST_EXACT_ROWS && BIT_CODES.suits(index)) {
      return BIT_CODES;
    }
    return BYTE_CODES.suits(index) ? BYTE_CODES : SCAN;
  }

  /** Name for people. */
  public String title() {
    return title;
  }

  /** Whether it can search the index on this machine. */
  public boolean suits(CosineIndex index) {
    return suits.test(index);
  }

  /**
   * A search of the index, which is not copied.
   *
   * @throws IllegalArgumentException when it does not {@link #suits suit}
   */
  public NearestRows over(CosineIndex index) {
    return maker.apply(index);
  }
}
