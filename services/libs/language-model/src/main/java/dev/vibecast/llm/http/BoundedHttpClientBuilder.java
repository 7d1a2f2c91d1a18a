package dev.vibecast.llm.http;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/** Gives LangChain4j's models the {@link BoundedHttpClient}. */
public final class BoundedHttpClientBuilder implements HttpClientBuilder {

  private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);

  private final int maxBytes;
  private Duration connectTimeout = LONGEST_CONNECT;
  private Duration readTimeout = Duration.ofSeconds(30);

  /**
   * @param maxBytes longest body of a reply
   */
  public BoundedHttpClientBuilder(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  public Duration connectTimeout() {
    return connectTimeout;
  }

  @Override
  public HttpClientBuilder connectTimeout(Duration timeout) {
    connectTimeout = timeout.compareTo(LONGEST_CONNECT) < 0 ? timeout : LONGEST_CONNECT;
    return this;
  }

  @Override
  public Duration readTimeout() {
    return readTimeout;
  }

  @Override
  public HttpClientBuilder readTimeout(Duration timeout) {
    readTimeout = timeout;
    return this;
  }

  @Override
  public HttpClient build() {
    return new BoundedHttpClient(connectTimeout, readTimeout, maxBytes);
  }
}
