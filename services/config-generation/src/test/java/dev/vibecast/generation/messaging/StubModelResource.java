package dev.vibecast.generation.messaging;

import dev.vibecast.testsupport.llm.StubModelServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives a Quarkus test a model server that says what the test tells it to say. */
public final class StubModelResource implements QuarkusTestResourceLifecycleManager {

  private StubModelServer server;

  /** For Quarkus. */
  public StubModelResource() {}

  @Override
  public Map<String, String> start() {
    server = new StubModelServer();
    return Map.of(
        "vibecast.generation.provider", "openai",
        "vibecast.generation.base-url", server.openAiUrl(),
        "vibecast.generation.model", "stub",
        "vibecast.generation.api-key", "sk-only-for-the-server",
        "vibecast.generation.timeout", "1s",
        "vibecast.generation.deadline", "4s",
        "vibecast.generation.back-off", "50ms",
        "vibecast.generation.max-attempts", "2",
        "vibecast.generation.breaker-failures", "100");
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(server, new TestInjector.MatchesType(StubModelServer.class));
  }

  @Override
  public void stop() {
    server.close();
  }
}
