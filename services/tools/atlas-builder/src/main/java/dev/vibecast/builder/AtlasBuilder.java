package dev.vibecast.builder;

import dev.vibecast.builder.build.AtlasBuild;
import dev.vibecast.builder.build.AtlasBuild.BuiltAtlas;
import dev.vibecast.builder.build.AtlasPlan;
import dev.vibecast.builder.build.Progress;
import dev.vibecast.builder.corpus.Corpus;
import dev.vibecast.embedding.MiniLmEmbedder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
    write(out, built.file());
    Files.writeString(out.resolveSibling(out.getFileName() + ".md"), built.dataCard());
    return vibes;
  }

  /** A reader of the old file never sees half of the new one. */
  private static void write(Path out, byte[] bytes) throws IOException {
    Path part = out.resolveSibling(out.getFileName() + ".part");
    Files.write(part, bytes);
    Files.move(part, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
