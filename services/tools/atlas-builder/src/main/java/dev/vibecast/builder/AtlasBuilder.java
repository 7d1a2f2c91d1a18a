package dev.vibecast.builder;

import dev.vibecast.builder.build.AtlasBuild;
import dev.vibecast.builder.build.AtlasBuild.BuiltAtlas;
import dev.vibecast.builder.build.AtlasPlan;
import dev.vibecast.builder.build.Progress;
import dev.vibecast.builder.corpus.Corpus;
import dev.vibecast.builder.files.WholeFile;
import dev.vibecast.embedding.MiniLmEmbedder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Builds atlas files from folders of authored vibes. */
public final class AtlasBuilder {

  private AtlasBuilder() {}

  /**
   * Builds an atlas and its data card.
   *
   * @param corpus file or folder of {@code .jsonl}
   * @param out file to write; the data card goes beside it, with {@code .md} added
   * @return what was read of the corpus
   * @throws IOException when a file cannot be written
   */
  public static Corpus build(Path corpus, Path out, AtlasPlan plan, Progress progress)
      throws IOException {
    Corpus vibes = Corpus.read(corpus);
    BuiltAtlas built = new AtlasBuild(plan, new MiniLmEmbedder(), progress).build(vibes);
    WholeFile.write(out, built.file());
    Files.writeString(out.resolveSibling(out.getFileName() + ".md"), built.dataCard());
    return vibes;
  }
}
