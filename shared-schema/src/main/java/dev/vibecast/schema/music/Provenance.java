package dev.vibecast.schema.music;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.vibecast.schema.Require;
import java.util.List;

/**
 * Where a recipe came from, so that people can ask why.
 *
 * @param source {@code retrieval}, {@code llm}, {@code preset} or {@code manual}
 * @param reference row, model or preset name, or null
 * @param similarity cosine of prompt and retrieved text, −1…1, or null
 * @param unmet wishes that were understood but cannot be played, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Provenance(String source, String reference, Double similarity, List<String> unmet) {

  public Provenance {
    Require.present("source", source);
    if (similarity != null) {
      Require.range("similarity", similarity, -1, 1);
    }
    unmet = unmet == null ? List.of() : Require.list("unmet", unmet);
  }

  /** A recipe that somebody wrote by hand. */
  public static Provenance manual() {
    return new Provenance("manual", null, null, List.of());
  }
}
