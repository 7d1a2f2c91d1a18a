package dev.vibecast.scorers.clap;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** One ONNX file with the inputs and the output that it must have. */
final class OnnxFile implements AutoCloseable {

  private static final long ANY = -1;

  private final Path file;
  private final String output;
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;

  /**
   * Opens a file.
   *
   * @param inputs shape by input name; −1 takes any size
   * @param output name of a tensor of shape 1×d
   * @throws ModelFileException when it cannot be read or has other inputs or outputs
   */
  OnnxFile(Path file, Map<String, long[]> inputs, String output) throws ModelFileException {
    this.file = file;
    this.output = output;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      session = environment.createSession(file.toString(), options);
    } catch (OrtException e) {
      throw unreadable(e);
    }
    try {
      require(inputs);
    } catch (OrtException e) {
      close();
      throw unreadable(e);
    } catch (ModelFileException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private void require(Map<String, long[]> inputs) throws OrtException, ModelFileException {
    for (Map.Entry<String, long[]> input : inputs.entrySet()) {
      requireInput(input.getKey(), input.getValue());
    }
    if (!session.getOutputNames().contains(output)) {
      throw wrong("has outputs %s; it takes %s".formatted(session.getOutputNames(), output));
    }
  }

  private ModelFileException unreadable(OrtException cause) {
    return new ModelFileException(file.getFileName() + ": is no readable ONNX model", cause);
  }

  private void requireInput(String name, long[] shape) throws OrtException, ModelFileException {
    NodeInfo found = session.getInputInfo().get(name);
    if (found == null || !(found.getInfo() instanceof TensorInfo tensor)) {
      throw wrong("has inputs %s; it takes %s".formatted(session.getInputNames(), name));
    }
    long[] has = tensor.getShape();
    boolean fits = has.length == shape.length;
    for (int k = 0; fits && k < shape.length; k++) {
      fits = shape[k] == ANY || has[k] == ANY || has[k] == shape[k];
    }
    if (!fits) {
      throw wrong(
          "input %s has shape %s; it takes %s"
              .formatted(name, Arrays.toString(has), Arrays.toString(shape)));
    }
  }

  private ModelFileException wrong(String what) {
    return new ModelFileException(file.getFileName() + ": " + what, null);
  }

  OrtEnvironment environment() {
    return environment;
  }

  /**
   * Runs the model.
   *
   * @return the one row of the output
   * @throws ModelFileException when it fails or gives something else
   */
  float[] run(Map<String, OnnxTensor> inputs) throws ModelFileException {
    Map<String, OnnxTensor> taken = new HashMap<>(inputs);
    taken.keySet().retainAll(session.getInputNames());
    try (OrtSession.Result result = session.run(taken)) {
      OnnxValue value = result.get(output).orElseThrow();
      if (value.getValue() instanceof float[][] rows && rows.length == 1) {
        return rows[0];
      }
      throw wrong("output %s is %s; it takes 1×d floats".formatted(output, value.getInfo()));
    } catch (OrtException e) {
      throw new ModelFileException(file.getFileName() + ": failed: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
