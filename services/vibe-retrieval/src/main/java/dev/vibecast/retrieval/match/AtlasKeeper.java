package dev.vibecast.retrieval.match;

import dev.vibecast.atlas.find.RecipeFinder;
import dev.vibecast.atlas.store.Atlas;
import dev.vibecast.atlas.store.AtlasFile;
import dev.vibecast.atlas.store.UnreadableAtlasException;
import dev.vibecast.embedding.MiniLmEmbedder;
import dev.vibecast.retrieval.config.RetrievalConfig;
import dev.vibecast.schema.prompt.WeightedPrompt;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Holds the atlas that prompts are answered from. Loads model and atlas before the service is
 * ready, so that the first prompt is as fast as any. A user's own atlas file is read again when it
 * changes; one that cannot be used is named in the log, and the last good one stays.
 */
@Startup
@Singleton
public class AtlasKeeper {

  private static final Logger LOG = Logger.getLogger(AtlasKeeper.class);
  private static final int WARM_UP_PROMPTS = 50;

  private final Optional<MiniLmEmbedder> model = loaded();
  private final EmbeddingCache cache;
  private final Optional<Path> ownFile;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("atlas-watch").factory());

  private volatile RecipeFinder finder;
  private FileTime readAt;

  AtlasKeeper(RetrievalConfig config, EmbeddingCache cache) {
    this.cache = cache;
    ownFile = config.atlasFile();
    use(AtlasFile.builtIn());
    ownFile.ifPresent(this::watch);
  }

  /** The model is native code, which not every machine can load. */
  private static Optional<MiniLmEmbedder> loaded() {
    try {
      return Optional.of(new MiniLmEmbedder());
    } catch (LinkageError | RuntimeException e) {
      LOG.errorf(e, "The sentence model does not load; prompts are read by their words alone");
      return Optional.empty();
    }
  }

  private void watch(Path file) {
    readIfChanged(file);
    watch.scheduleWithFixedDelay(() -> readIfChanged(file), 5, 5, TimeUnit.SECONDS);
  }

  /** What answers prompts now. */
  public RecipeFinder finder() {
    return finder;
  }

  private void readIfChanged(Path file) {
    try {
      FileTime modified = Files.getLastModifiedTime(file);
      if (!modified.equals(readAt)) {
        readAt = modified;
        use(AtlasFile.read(file));
      }
    } catch (IOException e) {
      LOG.errorf("The atlas %s cannot be read, %s stays in use: %s", file, name(), e.getMessage());
    } catch (UnreadableAtlasException | IllegalArgumentException e) {
      LOG.errorf("%s; %s stays in use", e.getMessage(), name());
    }
  }

  private String name() {
    return finder.atlas().manifest().name();
  }

  private void use(Atlas atlas) {
    RecipeFinder warm =
        model
            .map(m -> new RecipeFinder(atlas, m))
            .orElseGet(() -> RecipeFinder.withoutModel(atlas));
    for (int i = 0; i < WARM_UP_PROMPTS; i++) {
      String text = atlas.rows().get(i % atlas.rows().size()).text();
      warm.find(List.of(WeightedPrompt.of(text)));
    }
    finder = model.map(m -> new RecipeFinder(atlas, new CachedEmbedder(m, cache))).orElse(warm);
    LOG.infof(
        "The atlas %s holds %d vibes and %d texts",
        atlas.manifest().name(), atlas.vibes().size(), atlas.rows().size());
  }

  @PreDestroy
  void stop() {
    watch.shutdownNow();
  }
}
