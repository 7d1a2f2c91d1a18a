package dev.vibecast.atlas.store;

import dev.vibecast.schema.Require;
import java.util.Map;

/**
 * What an atlas file holds and what it was made from.
 *
 * @param format version of the file format
 * @param name name of the atlas
 * @param model sentence model of the vectors
 * @param dimensions length of each vector
 * @param vibes how many vibes
 * @param rows how many texts
 * @param splits vibes by split
 * @param sources what it was made from: digests of the corpus and of the judge, versions, seeds
 * @param sha256 digests of the other parts of the file, by name, hexadecimal
 */
public record AtlasManifest(
    int format,
    String name,
    String model,
    int dimensions,
    int vibes,
    int rows,
    Map<String, Integer> splits,
    Map<String, String> sources,
    Map<String, String> sha256) {

  /** The format that this code reads and writes. */
  public static final int FORMAT = 1;

  public AtlasManifest {
    Require.present("name", name);
    Require.present("model", model);
    Require.present("sha256", sha256);
  }
}
