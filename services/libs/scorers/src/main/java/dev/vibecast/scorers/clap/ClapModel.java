package dev.vibecast.scorers.clap;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.embedding.UnitVectors;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Map;

/** Words and audio as unit vectors of one space, by the files in a folder. Thread-safe. */
final class ClapModel implements AutoCloseable {

  static final String AUDIO = "audio.onnx";
  static final String TEXT = "text.onnx";
  static final String TOKENIZER = "tokenizer.json";

  private static final long[] SENTENCE = {-1, -1};
  private static final long[] SPECTROGRAM = {-1, 1, MelFrontEnd.FRAMES, MelFrontEnd.FILTERS};

  private final OnnxFile audio;
  private final OnnxFile text;
  private final HuggingFaceTokenizer tokenizer;

  private ClapModel(OnnxFile audio, OnnxFile text, HuggingFaceTokenizer tokenizer) {
    this.audio = audio;
    this.text = text;
    this.tokenizer = tokenizer;
  }

  /**
   * Opens the three files; leaves none open when one cannot be used.
   *
   * @throws ModelFileException naming the file that cannot be used
   */
  static ClapModel open(Path folder) throws ModelFileException {
    OnnxFile audio =
        new OnnxFile(folder.resolve(AUDIO), Map.of("input_features", SPECTROGRAM), "audio_embeds");
    try {
      return withAudio(audio, folder);
    } catch (ModelFileException | RuntimeException e) {
      audio.close();
      throw e;
    }
  }

  private static ClapModel withAudio(OnnxFile audio, Path folder) throws ModelFileException {
    OnnxFile text =
        new OnnxFile(folder.resolve(TEXT), Map.of("input_ids", SENTENCE), "text_embeds");
    try {
      return new ClapModel(
          audio, text, HuggingFaceTokenizer.newInstance(folder.resolve(TOKENIZER)));
    } catch (IOException | RuntimeException e) {
      text.close();
      throw new ModelFileException(TOKENIZER + ": is no readable tokenizer", e);
    }
  }

  /**
   * Cosine of words and audio, −1…1.
   *
   * @throws ModelFileException when a model fails or the two do not belong together
   */
  double cosine(String words, StereoBlock sound) throws ModelFileException {
    float[] a = unit(AUDIO, embedAudio(sound));
    float[] t = unit(TEXT, embedText(words));
    if (a.length != t.length) {
      throw new ModelFileException(
          "%s gives %d values, %s gives %d; they are no pair"
              .formatted(AUDIO, a.length, TEXT, t.length),
          null);
    }
    return UnitVectors.dot(a, t);
  }

  private static float[] unit(String file, float[] vector) throws ModelFileException {
    try {
      return UnitVectors.normalise(vector);
    } catch (IllegalArgumentException e) {
      throw new ModelFileException(file + ": gives " + e.getMessage(), e);
    }
  }

  private float[] embedAudio(StereoBlock sound) throws ModelFileException {
    FloatBuffer levels = FloatBuffer.allocate(MelFrontEnd.FRAMES * MelFrontEnd.FILTERS);
    for (float[] row : MelFrontEnd.levelsDb(sound)) {
      levels.put(row);
    }
    long[] shape = {1, 1, MelFrontEnd.FRAMES, MelFrontEnd.FILTERS};
    try (OnnxTensor features = OnnxTensor.createTensor(audio.environment(), levels.flip(), shape)) {
      return audio.run(Map.of("input_features", features));
    } catch (OrtException e) {
      throw new ModelFileException(AUDIO + ": takes no spectrogram", e);
    }
  }

  private float[] embedText(String words) throws ModelFileException {
    Encoding encoding = encoded(words);
    long[][] ids = {encoding.getIds()};
    long[][] mask = {encoding.getAttentionMask()};
    try (OnnxTensor idTensor = OnnxTensor.createTensor(text.environment(), ids);
        OnnxTensor maskTensor = OnnxTensor.createTensor(text.environment(), mask)) {
      return text.run(Map.of("input_ids", idTensor, "attention_mask", maskTensor));
    } catch (OrtException e) {
      throw new ModelFileException(TEXT + ": takes no tokens", e);
    }
  }

  private Encoding encoded(String words) throws ModelFileException {
    try {
      return tokenizer.encode(words);
    } catch (RuntimeException e) {
      throw new ModelFileException(TOKENIZER + ": cannot read the words: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    audio.close();
    text.close();
    tokenizer.close();
  }
}
