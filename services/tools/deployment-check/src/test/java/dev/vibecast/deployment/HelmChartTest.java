package dev.vibecast.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelmChartTest {

  private final Helm chart = new Helm(Repository.path("helm/vibecast"));

  @Test
  void the_chart_lints() {
    LintResult result = chart.lint().strict().call();

    assertThat(result.isFailed()).as("%s", result.getMessages()).isFalse();
  }

  @Test
  void every_service_gets_a_restricted_deployment_and_a_service() {
    List<JsonNode> objects = Repository.yaml(chart.template().withName("band").call());

    List<JsonNode> deployments = ofKind(objects, "Deployment");
    assertThat(names(deployments)).containsExactlyInAnyOrderElementsOf(Repository.services());
    assertThat(names(ofKind(objects, "Service"))).containsExactlyElementsOf(names(deployments));
    deployments.forEach(PodRules::check);
  }

  @Test
  void the_key_of_a_model_reaches_only_the_service_that_needs_it() {
    String manifests =
        chart
            .template()
            .set("generation.provider", "openai")
            .set("generation.apiKeySecret", "model-key")
            .call();

    List<JsonNode> holders =
        ofKind(Repository.yaml(manifests), "Deployment").stream()
            .filter(deployment -> deployment.toString().contains("model-key"))
            .toList();
    assertThat(names(holders)).containsExactly("config-generation");
  }

  @Test
  void a_misspelt_value_is_refused() {
    assertThatThrownBy(() -> chart.template().set("kafka.bootstrapServer", "x").call())
        .hasMessageContaining("bootstrapServer");
    assertThatThrownBy(() -> chart.template().set("generation.provider", "oracle").call())
        .hasMessageContaining("provider");
  }

  private static List<JsonNode> ofKind(List<JsonNode> objects, String kind) {
    return objects.stream().filter(o -> o.path("kind").asText().equals(kind)).toList();
  }

  private static List<String> names(List<JsonNode> objects) {
    return objects.stream().map(o -> o.at("/metadata/name").asText()).toList();
  }
}
