package dev.vibecast.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.cli.CommandRun;
import dev.vibecast.schema.ContractJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetrievalBenchCommandTest {

  @Test
  void few_rows_meet_the_bar() throws Exception {
    CommandRun run = CommandRun.of("bench", "retrieval", "--rows", "500,1000", "--json");

    JsonNode report = ContractJson.mapper().readTree(run.out());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(report.findValuesAsText("rows")).contains("500", "1000");
    assertThat(report.get("missed")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"99", "1000001", "500,-1", "many"})
  void a_number_of_rows_that_cannot_be_measured_is_refused(String rows) {
    CommandRun run = CommandRun.of("bench", "retrieval", "--rows", rows);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--rows");
  }
}
