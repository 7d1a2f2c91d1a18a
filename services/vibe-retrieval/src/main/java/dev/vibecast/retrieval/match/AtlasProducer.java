package dev.vibecast.retrieval.match;

import dev.vibecast.atlas.AtlasReader;
import dev.vibecast.atlas.AtlasRow;
import dev.vibecast.atlas.VibeAtlas;
import dev.vibecast.embedding.MiniLmEmbedder;
import dev.vibecast.schema.prompt.WeightedPrompt;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Loads model and atlas before the service is ready, so that the first prompt is as fast as any.
 */
public class AtlasProducer {

  private static final Logger LOG = Logger.getLogger(AtlasProducer.class);
  private static final int WARM_UP_PROMPTS = 50;

  @Produces
  @Singleton
  @Startup
  VibeAtlas atlas(EmbeddingCache cache) {
    List<AtlasRow> rows = AtlasReader.builtIn();
    MiniLmEmbedder model = new MiniLmEmbedder();
    for (int i = 0; i < WARM_UP_PROMPTS; i++) {
      model.embed(rows.get(i % rows.size()).vibe());
    }
    VibeAtlas atlas = new VibeAtlas(rows, new CachedEmbedder(model, cache));
    atlas.match(List.of(WeightedPrompt.of("ready")));
    LOG.infof("The vibe atlas holds %d rows", atlas.size());
    return atlas;
  }
}
