package dev.vibecast.retrieval.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vibecast.atlas.store.AtlasFile;
import dev.vibecast.atlas.store.AtlasRow;
import dev.vibecast.atlas.store.AtlasVibe;
import dev.vibecast.atlas.store.AtlasWriter;
import dev.vibecast.atlas.store.Level;
import dev.vibecast.embedding.MiniLmEmbedder;
import dev.vibecast.testsupport.VibecastTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A user's own atlas: refused while it is broken, taken when it is whole, kept when it breaks. */
@QuarkusTest
@QuarkusTestResource(VibecastTestResource.class)
class AtlasKeeperIT {

  @ConfigProperty(name = "vibecast.retrieval.atlas-file")
  Path file;

  private static final Duration TWO_LOOKS = Duration.ofSeconds(12);

  @Inject AtlasKeeper keeper;

  @Test
  void the_last_good_atlas_stays() throws IOException, InterruptedException {
    Files.writeString(file, "not an atlas");
    Thread.sleep(TWO_LOOKS.toMillis() / 2);
    assertThat(name()).isEqualTo("vibecast");

    Files.write(file, own());
    await().atMost(TWO_LOOKS).until(() -> name().equals("own"));

    Files.writeString(file, "broken again");
    Thread.sleep(TWO_LOOKS.toMillis() / 2);
    assertThat(name()).isEqualTo("own");
  }

  @AfterEach
  void restore() throws IOException {
    try (InputStream shipped = AtlasFile.class.getResourceAsStream("/atlas/vibecast.atlas")) {
      Files.write(file, shipped.readAllBytes());
    }
    await().atMost(TWO_LOOKS).until(() -> name().equals("vibecast"));
  }

  private String name() {
    return keeper.finder().atlas().manifest().name();
  }

  private static byte[] own() {
    AtlasVibe vibe = AtlasFile.builtIn().vibes().getFirst();
    MiniLmEmbedder model = new MiniLmEmbedder();
    return AtlasWriter.write(
        "own",
        model.modelId(),
        Map.of(),
        List.of(vibe),
        List.of(new AtlasRow(0, Level.SM, "my own words", false)),
        model.embedAll(List.of("my own words")));
  }
}
