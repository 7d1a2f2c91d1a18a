package dev.vibecast.builder.build;

import dev.vibecast.atlas.find.AtlasWords;
import dev.vibecast.atlas.store.AtlasRow;
import dev.vibecast.atlas.store.Split;
import dev.vibecast.builder.corpus.CorpusVibe;
import dev.vibecast.builder.rows.NearDuplicates;
import dev.vibecast.builder.rows.NoisyRows;
import dev.vibecast.builder.rows.RowMaker;
import dev.vibecast.builder.split.Splits;
import dev.vibecast.embedding.CosineIndex;
import dev.vibecast.embedding.SentenceEmbedder;
import dev.vibecast.embedding.UnitVectors;
import dev.vibecast.language.PromptReader;
import dev.vibecast.language.Reading;
import dev.vibecast.language.Wish;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The texts of an atlas with their vectors, and the split of each vibe.
 *
 * @param rows without duplicates; those with typing errors at the end
 * @param vectors one unit vector per row
 * @param splits one per vibe
 */
record AtlasTexts(List<AtlasRow> rows, List<float[]> vectors, List<Split> splits) {

  /** Texts this alike are one text. */
  private static final double SAME = 0.95;

  private static final int BATCH = 64;

  static AtlasTexts of(
      List<CorpusVibe> vibes, SentenceEmbedder embedder, long seed, Progress progress) {
    List<AtlasRow> written = RowMaker.of(vibes);
    PromptReader reader = AtlasWords.readerFor(written.stream().map(AtlasRow::text).toList());
    List<AtlasRow> clean =
        written.stream().filter(row -> !refuses(reader.read(row.text()))).toList();
    List<float[]> vectors = embed("reading texts", clean, reader, embedder, progress);
    int[] kept = NearDuplicates.kept(new CosineIndex(vectors), SAME);
    List<AtlasRow> rows = new ArrayList<>(pick(clean, kept));
    List<float[]> rowVectors = new ArrayList<>(pick(vectors, kept));
    List<Split> splits = Splits.of(centres(vibes.size(), clean, vectors), seed);

    List<AtlasRow> noisy = new NoisyRows(seed).of(rows, splits);
    rowVectors.addAll(embed("reading errors", noisy, reader, embedder, progress));
    rows.addAll(noisy);
    return new AtlasTexts(List.copyOf(rows), List.copyOf(rowVectors), splits);
  }

  /**
   * Whether a text says what the music shall not have. The refusal is cut before texts are
   * compared, so "techno, no drums" would teach every prompt for techno to have no drums; readers
   * obey a refusal without being taught.
   */
  private static boolean refuses(Reading reading) {
    return reading.wishes().stream()
        .anyMatch(
            wish ->
                wish instanceof Wish.NoneOf
                    || wish instanceof Wish.Mute
                    || wish instanceof Wish.Solo
                    || wish instanceof Wish.Cap);
  }

  private static <T> List<T> pick(List<T> all, int[] places) {
    return IntStream.of(places).mapToObj(all::get).toList();
  }

  /** Prompts lose what controls or negates before they are compared, and so do these texts. */
  private static List<float[]> embed(
      String step,
      List<AtlasRow> rows,
      PromptReader reader,
      SentenceEmbedder embedder,
      Progress progress) {
    List<float[]> vectors = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += BATCH) {
      List<AtlasRow> batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
      vectors.addAll(
          embedder.embedAll(batch.stream().map(row -> compared(row.text(), reader)).toList()));
      progress.at(step, vectors.size(), rows.size());
    }
    return vectors;
  }

  private static String compared(String text, PromptReader reader) {
    String residual = reader.read(text).residual();
    return residual.isBlank() ? text : residual;
  }

  private static List<float[]> centres(int vibes, List<AtlasRow> rows, List<float[]> vectors) {
    List<List<float[]>> byVibe = new ArrayList<>();
    IntStream.range(0, vibes).forEach(i -> byVibe.add(new ArrayList<>()));
    for (int i = 0; i < rows.size(); i++) {
      byVibe.get(rows.get(i).vibe()).add(vectors.get(i));
    }
    int dimensions = vectors.getFirst().length;
    return byVibe.stream()
        .map(own -> own.isEmpty() ? anyDirection(dimensions) : centre(own))
        .toList();
  }

  private static float[] centre(List<float[]> vectors) {
    return UnitVectors.mix(vectors, Collections.nCopies(vectors.size(), 1.0));
  }

  /** For a vibe of which every text refuses something: it is divided like any other. */
  private static float[] anyDirection(int dimensions) {
    float[] direction = new float[dimensions];
    direction[0] = 1;
    return direction;
  }
}
