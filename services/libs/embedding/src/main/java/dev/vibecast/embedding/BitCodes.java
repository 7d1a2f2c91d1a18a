package dev.vibecast.embedding;

import java.util.stream.IntStream;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.VectorUtil;
import org.apache.lucene.util.quantization.OptimizedScalarQuantizer;
import org.apache.lucene.util.quantization.OptimizedScalarQuantizer.QuantizationResult;

/**
 * Vectors with one bit a component. A vector v is taken as c + low + width · b, with c the mean of
 * all vectors and b the bits; a query likewise, with numbers 0…15 instead of bits. Interval and
 * bits are chosen by Apache Lucene's optimised scalar quantisation, which follows Gao and Long,
 * RaBitQ: Quantizing High-Dimensional Vectors with a Theoretical Error Bound.
 */
final class BitCodes {

  /** Vectors have a multiple of this many components. */
  static final int STRIDE = 8;

  private static final byte ROW_BITS = 1;
  private static final byte QUERY_BITS = 4;
  private static final float QUERY_STEPS = 15;

  private final OptimizedScalarQuantizer quantiser =
      new OptimizedScalarQuantizer(VectorSimilarityFunction.DOT_PRODUCT);
  private final float[] centre;
  private final byte[][] bits;
  private final float[] lows;
  private final float[] widths;
  private final float[] offsets;
  private final int[] bitCounts;

  BitCodes(CosineIndex index) {
    centre = index.mean();
    bits = new byte[index.size()][];
    lows = new float[index.size()];
    widths = new float[index.size()];
    offsets = new float[index.size()];
    bitCounts = new int[index.size()];
    IntStream.range(0, index.size()).parallel().forEach(row -> encode(row, index.vector(row)));
  }

  private void encode(int row, float[] vector) {
    byte[] ones = new byte[vector.length];
    QuantizationResult interval = quantiser.scalarQuantize(vector, ones, ROW_BITS, centre);
    bits[row] = new byte[vector.length / STRIDE];
    OptimizedScalarQuantizer.packAsBinary(ones, bits[row]);
    lows[row] = interval.lowerInterval();
    widths[row] = interval.upperInterval() - interval.lowerInterval();
    offsets[row] = interval.additionalCorrection();
    bitCounts[row] = interval.quantizedComponentSum();
  }

  /** The rows that look nearest to the query, in no order. */
  int[] nearest(float[] query, int count) {
    byte[] steps = new byte[query.length];
    QuantizationResult interval =
        quantiser.scalarQuantize(query.clone(), steps, QUERY_BITS, centre);
    byte[] planes = new byte[query.length / 2];
    OptimizedScalarQuantizer.transposeHalfByte(steps, planes);
    float low = interval.lowerInterval();
    float width = (interval.upperInterval() - low) / QUERY_STEPS;
    // (v − c)·(q − c) by its four sums, and v·c; what is the same for every row is left out.
    float ofLow = low * query.length + width * interval.quantizedComponentSum();
    BestRows best = new BestRows(Math.min(count, bits.length));
    for (int row = 0; row < bits.length; row++) {
      long product = VectorUtil.int4BitDotProduct(planes, bits[row]);
      float ofWidth = low * bitCounts[row] + width * product;
      best.offer(row, lows[row] * ofLow + widths[row] * ofWidth + offsets[row]);
    }
    return best.rows();
  }
}
