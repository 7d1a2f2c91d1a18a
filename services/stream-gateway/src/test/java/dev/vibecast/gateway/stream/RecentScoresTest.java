package dev.vibecast.gateway.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.score.ClipScored;
import org.junit.jupiter.api.Test;

class RecentScoresTest {

  private static final String PLAIN =
      """
      {"scoreId":"%s","streamId":"s","at":"2026-01-02T03:04:05Z","fromFrame":0,"toFrame":240000,
       "complete":false,"integratedLufs":-16,"truePeakDbtp":-1,"silentMs":0,"clippedSamples":0,
       "clicks":0,"centroidHz":900,"stereoCorrelation":0.5%s}
      """;
  private static final String FIT =
      """
      ,"fit":{"alignment":0.8,"discordance":0,"quality":1,"total":0.8,"reasons":["why"]}""";

  @Test
  void scores_with_and_without_a_fit_are_kept_and_told() {
    RecentScores scores = new RecentScores();
    scores.add(read(PLAIN.formatted("old", "")));
    scores.add(read(PLAIN.formatted("new", FIT)));

    assertThat(scores.of("s")).extracting(ClipScored::scoreId).containsExactly("new", "old");
    assertThat(new String(ContractJson.write(scores.of("s")), UTF_8))
        .containsOnlyOnce("\"fit\":{\"alignment\":0.8");
  }

  private static ClipScored read(String json) {
    return ContractJson.read(json.getBytes(UTF_8), ClipScored.class);
  }
}
