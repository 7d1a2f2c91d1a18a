package dev.vibecast.schema.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Schemas, AsyncAPI document and field reference say what the records say. To rewrite them after a
 * change of the records: {@code mvn -pl shared-schema test -Dtest=ContractDriftTest
 * -Dvibecast.contracts.write=true}.
 */
class ContractDriftTest {

  private static final Map<Path, String> GENERATED = GeneratedFiles.now();

  @BeforeAll
  static void write_when_asked() {
    if (CommittedFiles.mayWrite()) {
      GENERATED.forEach(CommittedFiles::write);
      GoldenRecords.addNew();
    }
  }

  @Test
  void committed_files_are_what_the_records_generate() {
    List<Path> stale =
        GENERATED.keySet().stream()
            .filter(file -> !CommittedFiles.read(file).equals(GENERATED.get(file)))
            .toList();

    assertThat(stale)
        .as(
            "Contracts changed and these files did not. If the change is meant, rewrite them with"
                + " %s and commit them.",
            CommittedFiles.HOW_TO_WRITE)
        .isEmpty();
  }

  @Test
  void no_schema_is_left_over() throws IOException {
    try (Stream<Path> files = Files.list(CommittedFiles.SCHEMAS)) {
      assertThat(files).isSubsetOf(GENERATED.keySet());
    }
  }
}
