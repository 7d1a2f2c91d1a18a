package dev.vibecast.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.vibecast.schema.topic.Topics;
import dev.vibecast.testsupport.FreePorts;
import dev.vibecast.testsupport.TopicCreation;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackIT {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  @TempDir private Path folder;

  @Test
  void startsEveryPartAndLeavesNoneBehind() throws Exception {
    // When a stack is started
    LocalStack stack = LocalStack.start(StackOwner.options(folder));
    List<Long> pids = stack.parts().stream().map(StackPart::pid).toList();

    // Then its parts work, and topics exist before the services do
    assertThat(stack.parts()).allMatch(StackPart::isReady).hasSize(4);
    assertThat(stack.rssBytes()).isPositive();
    Map<String, Object> client = Map.of("bootstrap.servers", stack.bootstrapServers());
    try (Admin admin = Admin.create(client)) {
      assertThat(admin.listTopics().names().get()).contains(Topics.PROMPTS.topicName());
    }

    // And when it is closed, no process is left
    stack.close();
    stack.close();
    assertThat(pids).noneMatch(LocalStackIT::isAlive);
  }

  @Test
  void startsAgainWhatDiesAndSaysSo() {
    List<PartDeath> deaths = new CopyOnWriteArrayList<>();
    StackListener listener =
        new StackListener() {
          @Override
          public void died(PartDeath death) {
            deaths.add(death);
          }
        };
    try (LocalStack stack = LocalStack.start(StackOwner.options(folder), listener)) {
      for (StackPart part : List.of(stack.service(ServiceName.SCORING), stack.redis())) {
        // When a part is killed
        long before = part.pid();
        part.kill();
        await().atMost(LIMIT).until(() -> part.isAlive() && part.pid() != before);

        // Then it works again under the same port
        part.awaitReady(LIMIT);
        assertThat(deaths.getLast().part()).isEqualTo(part.name());
      }
      assertThat(deaths.getFirst().lastLines()).contains("scoring stands in");

      // And what was stopped on purpose stays stopped until it is started
      StackPart gateway = stack.service(ServiceName.STREAM_GATEWAY);
      gateway.stop();
      assertThat(gateway.isAlive()).isFalse();
      gateway.start();
      gateway.awaitReady(LIMIT);
      assertThat(deaths).hasSize(2);
    }
  }

  @Test
  void keepsTopicsAndCacheInAGivenFolderAndStartsOnThemAgain() throws Exception {
    Path data = folder.resolve("kept data");
    LocalStackOptions kept = StackOwner.options(folder).withDataFolder(data);
    try (LocalStack stack = LocalStack.start(kept)) {
      TopicCreation.create(stack.bootstrapServers(), "one-of-mine", 1);
    }
    assertThat(data.resolve("redis")).isNotEmptyDirectory();

    try (LocalStack stack = LocalStack.start(kept);
        Admin admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
      assertThat(admin.listTopics().names().get()).contains("one-of-mine");
    }
  }

  @Test
  void saysWhatAServiceLoggedThatCannotStart() {
    LocalStackOptions options =
        StackOwner.options(folder)
            .withServices(
                EnumSet.of(ServiceName.SCORING),
                (service, agent) -> List.of("sh", "-c", "echo no room for music; exit 3"));

    assertThatThrownBy(() -> LocalStack.start(options))
        .isInstanceOf(StackStartException.class)
        .hasMessageContaining("scoring ended while starting")
        .hasMessageContaining("no room for music");
  }

  @Test
  void refusesAnExactPortThatIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(FreePorts.any())) {
      LocalStackOptions options =
          StackOwner.options(folder).withGateway("127.0.0.1", Optional.of(taken.getLocalPort()));

      assertThatThrownBy(() -> LocalStack.start(options))
          .isInstanceOf(StackStartException.class)
          .hasMessageContaining("is taken");
    }
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }
}
