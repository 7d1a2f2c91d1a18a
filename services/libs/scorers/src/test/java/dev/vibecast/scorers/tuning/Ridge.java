package dev.vibecast.scorers.tuning;

/**
 * Linear regression with a quadratic penalty on the weights. Hoerl and Kennard, "Ridge regression:
 * biased estimation for nonorthogonal problems" (Technometrics 1970).
 *
 * @param weights one row per output
 * @param bias one per output
 */
record Ridge(double[][] weights, double[] bias) {

  static Ridge fit(double[][] inputs, double[][] outputs, double penalty) {
    double[] meanIn = Matrix.columnMeans(inputs);
    double[] meanOut = Matrix.columnMeans(outputs);
    double[][] gram = Matrix.gram(inputs, meanIn, inputs, meanIn);
    for (int k = 0; k < gram.length; k++) {
      gram[k][k] += penalty;
    }
    double[][] cross = Matrix.gram(inputs, meanIn, outputs, meanOut);
    double[][] solved = Matrix.product(Matrix.inverse(gram), cross);
    double[][] weights = Matrix.transposed(solved);
    double[] bias = meanOut.clone();
    for (int d = 0; d < bias.length; d++) {
      bias[d] -= Matrix.dot(weights[d], meanIn);
    }
    return new Ridge(weights, bias);
  }

  double[] of(double[] input) {
    double[] output = bias.clone();
    for (int d = 0; d < output.length; d++) {
      output[d] += Matrix.dot(weights[d], input);
    }
    return output;
  }

  double[][] of(double[][] inputs) {
    double[][] outputs = new double[inputs.length][];
    for (int i = 0; i < inputs.length; i++) {
      outputs[i] = of(inputs[i]);
    }
    return outputs;
  }
}
