package dev.vibecast.schema.music;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.vibecast.schema.Require;
import java.util.List;

/**
 * Where a recipe came from, so that people can ask why.
 *
 * @param source {@code retrieval}, {@code llm}, {@code preset} or {@code manual}
 * @param reference row, model or preset name, or null
 * @param similarity cosine of prompt and retrieved text, −1…1, or null
 * @param unmet wishes that were understood but cannot be played, in words
 * @param because what decided single fields; those that nothing decided have no entry
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Provenance(
    String source,
    String reference,
    Double similarity,
    List<String> unmet,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Reason> because) {

  @JsonCreator
  public Provenance(
      @JsonProperty("source") String source,
      @JsonProperty("reference") String reference,
      @JsonProperty("similarity") Double similarity,
      @JsonProperty("unmet") List<String> unmet,
      @JsonProperty("because") List<Reason> because) {
    this.source = Require.present("source", source);
    this.reference = reference;
    if (similarity != null) {
      Require.range("similarity", similarity, -1, 1);
    }
    this.similarity = similarity;
    this.unmet = unmet == null ? List.of() : Require.list("unmet", unmet);
    this.because = because == null ? List.of() : Require.list("because", because);
  }

  /** Without reasons for single fields. */
  public Provenance(String source, String reference, Double similarity, List<String> unmet) {
    this(source, reference, similarity, unmet, List.of());
  }

  /** A recipe that somebody wrote by hand. */
  public static Provenance manual() {
    return new Provenance("manual", null, null, List.of());
  }
}
