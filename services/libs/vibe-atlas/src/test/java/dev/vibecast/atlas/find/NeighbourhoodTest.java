package dev.vibecast.atlas.find;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.atlas.find.Neighbourhood.Neighbour;
import dev.vibecast.atlas.find.Query.Unwanted;
import dev.vibecast.atlas.store.Atlas;
import dev.vibecast.atlas.store.AtlasFile;
import dev.vibecast.embedding.NearestRows;
import dev.vibecast.embedding.RowSearch;
import dev.vibecast.embedding.UnitVectors;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** However the rows of the built-in atlas are searched, the same vibes are near. */
class NeighbourhoodTest {

  private static final Atlas ATLAS = AtlasFile.builtIn();
  private static final Atlas SCANNED = searchedBy(ATLAS.index());
  private static final Atlas BY_BITS = searchedBy(RowSearch.BIT_CODES.over(ATLAS.index()));

  private final Random random = new Random(11);

  private static Atlas searchedBy(NearestRows search) {
    return new Atlas(ATLAS.manifest(), ATLAS.vibes(), ATLAS.rows(), ATLAS.index(), search);
  }

  @Test
  void the_quick_search_changes_nothing() {
    for (int i = 0; i < 50; i++) {
      float[] wanted = nearARow();

      assertThat(Neighbourhood.of(ATLAS, wanted, List.of(), Balance.DEFAULT))
          .isEqualTo(Neighbourhood.of(SCANNED, wanted, List.of(), Balance.DEFAULT));
    }
  }

  @Test
  void an_atlas_searched_by_bits_gives_the_same_neighbours_with_and_without_refusals() {
    int same = 0;
    for (int i = 0; i < 50; i++) {
      float[] wanted = nearARow();
      List<Unwanted> refused = i % 2 == 0 ? List.of() : List.of(new Unwanted(nearARow(), .3));
      List<Neighbour> exact = Neighbourhood.of(SCANNED, wanted, refused, Balance.DEFAULT).vibes();
      List<Neighbour> quick = Neighbourhood.of(BY_BITS, wanted, refused, Balance.DEFAULT).vibes();
      assertThat(quick.getFirst().vibe()).isEqualTo(exact.getFirst().vibe());
      same += (int) quick.stream().filter(exact::contains).count();
    }
    assertThat(same).isGreaterThanOrEqualTo(50 * Balance.DEFAULT.neighbours() * 9 / 10);
  }

  private float[] nearARow() {
    float[] vector = ATLAS.index().vector(random.nextInt(ATLAS.index().size()));
    for (int i = 0; i < vector.length; i++) {
      vector[i] += (float) (.6 * random.nextGaussian() / Math.sqrt(vector.length));
    }
    return UnitVectors.normalise(vector);
  }
}
