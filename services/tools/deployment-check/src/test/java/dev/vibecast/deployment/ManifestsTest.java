package dev.vibecast.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vibecast.schema.topic.Topics;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestsTest {

  private static final JsonNode KUSTOMIZATION = only("k8s/kustomization.yaml");

  static Stream<String> services() {
    return Repository.services().stream();
  }

  @Test
  void the_kustomization_names_every_service() {
    List<String> resources =
        KUSTOMIZATION.path("resources").valueStream().map(JsonNode::asText).toList();

    assertThat(resources)
        .contains("namespace.yaml", "settings.yaml")
        .containsAll(services().map(s -> "services/" + s + ".yaml").toList())
        .hasSize(2 + Repository.services().size());
    assertThat(KUSTOMIZATION.at("/patches/0/path").asText()).isEqualTo("every-service.yaml");
  }

  @ParameterizedTest
  @MethodSource("services")
  void a_patched_deployment_keeps_the_rules_and_its_service_finds_it(String service) {
    List<JsonNode> objects = Repository.yaml(Repository.text("k8s/services/" + service + ".yaml"));
    JsonNode deployment = patched(objects.getFirst());

    PodRules.check(deployment);
    assertThat(deployment.at("/metadata/name").asText()).isEqualTo(service);
    assertThat(deployment.at("/spec/template/spec/containers/0/image").asText())
        .isEqualTo("vibecast/" + service + ":0.1.0");
    assertThat(objects.getLast().at("/spec/selector"))
        .isEqualTo(deployment.at("/spec/selector/matchLabels"));
  }

  @Test
  void the_list_of_topics_is_the_contract() {
    List<String> expected =
        Stream.concat(
                Stream.of("topic,partitions,cleanup.policy,retention.ms,retention.bytes"),
                Arrays.stream(Topics.values()).map(ManifestsTest::line))
            .toList();

    assertThat(Repository.text("k8s/topics.csv").lines().toList()).isEqualTo(expected);
  }

  private static String line(Topics topic) {
    boolean compacted = topic.cleanup() == Topics.Cleanup.COMPACT;
    return "%s,%d,%s,%s,%s"
        .formatted(
            topic.topicName(),
            Topics.PARTITIONS,
            topic.cleanup().name().toLowerCase(Locale.ROOT),
            topic.retention().map(r -> Long.toString(r.toMillis())).orElse("-1"),
            compacted ? "-1" : Long.toString(topic.retentionBytes()));
  }

  /** Adds what the patch adds, which only ever uses "add" on a member of an object. */
  private static JsonNode patched(JsonNode deployment) {
    ArrayNode patch =
        (ArrayNode)
            Repository.yaml("p:\n" + Repository.text("k8s/every-service.yaml"))
                .getFirst()
                .path("p");
    for (JsonNode operation : patch) {
      String path = operation.path("path").asText();
      int last = path.lastIndexOf('/');
      ((ObjectNode) deployment.at(path.substring(0, last)))
          .set(path.substring(last + 1), operation.path("value"));
    }
    return deployment;
  }

  private static JsonNode only(String file) {
    return Repository.yaml(Repository.text(file)).getFirst();
  }
}
