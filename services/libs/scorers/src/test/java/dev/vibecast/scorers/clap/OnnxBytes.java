package dev.vibecast.scorers.clap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Writes the few parts of the ONNX protobuf that a tiny model needs. Field numbers from onnx.proto3
 * of ONNX 1.12.
 */
final class OnnxBytes {

  static final int FLOAT = 1;
  static final int INT64 = 7;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  OnnxBytes number(int field, long value) {
    varint((long) field << 3);
    varint(value);
    return this;
  }

  OnnxBytes text(int field, String value) {
    return bytes(field, value.getBytes(UTF_8));
  }

  OnnxBytes message(int field, OnnxBytes value) {
    return bytes(field, value.out.toByteArray());
  }

  OnnxBytes bytes(int field, byte[] value) {
    varint((long) field << 3 | 2);
    varint(value.length);
    out.writeBytes(value);
    return this;
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  /** Spectrogram to the mean of each filter over the frames. */
  static byte[] audioModel(long frames) {
    OnnxBytes mean =
        node("ReduceMean", "input_features", "audio_embeds")
            .message(5, attribute("axes", 1, 2))
            .message(5, attribute("keepdims", 0));
    return model(
        new OnnxBytes()
            .message(1, mean)
            .text(2, "audio")
            .message(11, tensor("input_features", FLOAT, 1, 1, frames, 64))
            .message(12, tensor("audio_embeds", FLOAT, 1, 64)));
  }

  /** Mean token times a fixed row. */
  static byte[] textModel(float[] row) {
    ByteBuffer raw = ByteBuffer.allocate(4 * row.length).order(ByteOrder.LITTLE_ENDIAN);
    for (float value : row) {
      raw.putFloat(value);
    }
    OnnxBytes constant =
        new OnnxBytes()
            .number(1, 1)
            .number(1, row.length)
            .number(2, FLOAT)
            .text(8, "row")
            .bytes(9, raw.array());
    return model(
        new OnnxBytes()
            .message(1, node("Cast", "input_ids", "floats").message(5, attribute("to", FLOAT)))
            .message(
                1,
                node("ReduceMean", "floats", "mean")
                    .message(5, attribute("axes", new long[] {1}, true))
                    .message(5, attribute("keepdims", 1)))
            .message(1, node("Mul", "mean", "text_embeds").text(1, "row"))
            .text(2, "text")
            .message(5, constant)
            .message(11, tensor("input_ids", INT64, 1, -1))
            .message(12, tensor("text_embeds", FLOAT, 1, row.length)));
  }

  private static byte[] model(OnnxBytes graph) {
    return new OnnxBytes()
        .number(1, 8)
        .message(7, graph)
        .message(8, new OnnxBytes().text(1, "").number(2, 13))
        .out
        .toByteArray();
  }

  private static OnnxBytes node(String operator, String input, String output) {
    return new OnnxBytes().text(1, input).text(2, output).text(4, operator);
  }

  private static OnnxBytes attribute(String name, long... values) {
    return attribute(name, values, values.length > 1);
  }

  private static OnnxBytes attribute(String name, long[] values, boolean list) {
    OnnxBytes attribute = new OnnxBytes().text(1, name);
    for (long value : values) {
      attribute.number(list ? 8 : 3, value);
    }
    return attribute.number(20, list ? 7 : 2);
  }

  private static OnnxBytes tensor(String name, int type, long... shape) {
    OnnxBytes dimensions = new OnnxBytes();
    for (long size : shape) {
      OnnxBytes dimension =
          size < 0 ? new OnnxBytes().text(2, "n") : new OnnxBytes().number(1, size);
      dimensions.message(1, dimension);
    }
    OnnxBytes tensorType = new OnnxBytes().number(1, type).message(2, dimensions);
    return new OnnxBytes().text(1, name).message(2, new OnnxBytes().message(1, tensorType));
  }
}
