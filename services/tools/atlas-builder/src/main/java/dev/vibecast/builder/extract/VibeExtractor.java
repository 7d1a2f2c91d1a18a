package dev.vibecast.builder.extract;

import dev.vibecast.builder.build.Progress;
import dev.vibecast.builder.corpus.CorpusVibe;
import dev.vibecast.builder.extract.batch.PageBatch;
import dev.vibecast.builder.extract.batch.PageCache;
import dev.vibecast.builder.extract.batch.PageReply;
import dev.vibecast.builder.files.WholeFile;
import dev.vibecast.builder.source.Page;
import dev.vibecast.builder.source.TextFolder;
import dev.vibecast.llm.LanguageModel;
import dev.vibecast.schema.ContractJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts in, corpus out. The same texts, model and replies give the same bytes; replies are kept
 * beside the corpus, so that a run that was stopped goes on where it was.
 */
public final class VibeExtractor {

  private static final String STEP = "reading pages";

  private final LanguageModel model;
  private final ExtractPlan plan;
  private final Progress progress;

  /** An extractor that asks this model. */
  public VibeExtractor(LanguageModel model, ExtractPlan plan, Progress progress) {
    this.model = model;
    this.plan = plan;
    this.progress = progress;
  }

  /**
   * Reads a folder and writes its vibes.
   *
   * @param folder of texts, or one text
   * @param out JSON Lines to write, only when the run came to its end and found vibes
   * @param replies JSON Lines with the replies so far, made when missing
   * @return what was found and what was left out
   * @throws IllegalArgumentException when the folder holds no text that can be read
   * @throws ExtractStoppedException when the model fails too often
   * @throws IOException when a file cannot be read or written
   */
  public ExtractSummary extract(Path folder, Path out, Path replies)
      throws IOException, InterruptedException {
    TextFolder texts = TextFolder.read(folder);
    if (texts.pages().isEmpty()) {
      throw new IllegalArgumentException(
          Stream.concat(
                  Stream.of(folder + " holds no text (.txt, .md) that can be read"),
                  texts.problems().stream())
              .collect(Collectors.joining("\n  ")));
    }
    VibeCollector collector = new VibeCollector(plan.mostVibes());
    PageCache cache = new PageCache(replies, model.name());
    PageBatch batch = new PageBatch(texts.pages(), model, cache, plan, taker(collector));
    Optional<String> stoppedBy = batch.run();
    if (stoppedBy.isPresent()) {
      throw stopped(stoppedBy.get(), batch.calls(), replies);
    }
    if (!collector.vibes().isEmpty()) {
      WholeFile.write(out, lines(collector.vibes()));
    }
    return collector.summary(texts, batch.calls());
  }

  private PageBatch.ReplyTaker taker(VibeCollector collector) {
    return new PageBatch.ReplyTaker() {
      @Override
      public boolean take(Page page, PageReply reply) {
        collector.take(page, reply);
        return !collector.isFull();
      }

      @Override
      public void progress(int done, int all) {
        progress.at(STEP, done, all);
      }
    };
  }

  private static ExtractStoppedException stopped(String reason, int calls, Path replies) {
    return new ExtractStoppedException(
        "stopped after %d calls, because pages failed too often: %s; the replies so far are in %s, and the same command goes on from there"
            .formatted(calls, reason, replies));
  }

  private static byte[] lines(List<CorpusVibe> vibes) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (CorpusVibe vibe : vibes) {
      lines.write(ContractJson.write(vibe));
      lines.write('\n');
    }
    return lines.toByteArray();
  }
}
