package dev.vibecast.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DoctorCommandIT {

  @Test
  void reportsEveryCheckAsJson() throws Exception {
    StringWriter said = new StringWriter();
    CommandLine doctor = new CommandLine(new DoctorCommand()).setOut(new PrintWriter(said));

    int status = doctor.execute("--json", "--strict");

    JsonNode report = new ObjectMapper().readTree(said.toString());
    assertThat(status).isEqualTo(report.get("ok").asBoolean() ? 0 : 1);
    assertThat(report.get("findings").findValuesAsText("check"))
        .contains("JDK", "Redis", "ONNX runtime and model", "memory", "kcat");
  }

  @Test
  void neverShowsTheKeyOfALanguageModel() {
    Finding finding =
        new LanguageModelCheck(
                Map.of(
                    "VIBECAST_GENERATION_PROVIDER", "openai",
                    "VIBECAST_GENERATION_BASE_URL", "http://127.0.0.1:1",
                    "VIBECAST_GENERATION_MODEL", "small",
                    "VIBECAST_GENERATION_API_KEY", "hush"))
            .look();

    assertThat(finding.verdict()).isEqualTo(Verdict.OK);
    assertThat(finding.toString()).doesNotContain("hush");
  }

  @Test
  void saysWhatALanguageModelStillNeeds() {
    Finding finding =
        new LanguageModelCheck(Map.of("VIBECAST_GENERATION_PROVIDER", "ollama")).look();

    assertThat(finding.verdict()).isEqualTo(Verdict.PROBLEM);
    assertThat(finding.remedy()).contains("VIBECAST_GENERATION_MODEL");
  }
}
