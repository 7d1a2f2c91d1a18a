package dev.vibecast.retrieval.messaging;

import dev.vibecast.retrieval.config.RetrievalConfig;
import dev.vibecast.retrieval.match.EmbeddingCache;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.jboss.logging.Logger;
import redis.clients.jedis.Pipeline;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;

/** Embeddings in Redis: little-endian floats under a digest of model and sentence. */
@ApplicationScoped
public class RedisEmbeddingCache implements EmbeddingCache {

  private static final Logger LOG = Logger.getLogger(RedisEmbeddingCache.class);
  private static final String PREFIX = "vibecast:embedding:";

  private final RedisClient redis;
  private final long keepSeconds;

  RedisEmbeddingCache(RetrievalConfig config) {
    redis = RedisClient.create(config.redisUrl());
    keepSeconds = config.keepEmbeddingsSeconds();
  }

  @Override
  public List<float[]> find(String modelId, List<String> sentences, int dimensions) {
    try {
      byte[][] keys = sentences.stream().map(s -> key(modelId, s)).toArray(byte[][]::new);
      return redis.mget(keys).stream().map(bytes -> decode(bytes, dimensions)).toList();
    } catch (JedisException e) {
      LOG.warnf("Redis is away, embeddings are computed: %s", e.getMessage());
      return Collections.nCopies(sentences.size(), null);
    }
  }

  @Override
  public void keep(String modelId, List<String> sentences, List<float[]> vectors) {
    try (Pipeline pipeline = redis.pipelined()) {
      for (int i = 0; i < sentences.size(); i++) {
        pipeline.setex(key(modelId, sentences.get(i)), keepSeconds, encode(vectors.get(i)));
      }
      pipeline.sync();
    } catch (JedisException e) {
      LOG.warnf("Redis is away, embeddings are not kept: %s", e.getMessage());
    }
  }

  private static byte[] key(String modelId, String sentence) {
    try {
      byte[] text = (modelId + '\n' + sentence).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return (PREFIX + HexFormat.of().formatHex(digest)).getBytes(StandardCharsets.US_ASCII);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] encode(float[] vector) {
    ByteBuffer bytes =
        ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(vector);
    return bytes.array();
  }

  private static float[] decode(byte[] bytes, int dimensions) {
    if (bytes == null || bytes.length != dimensions * Float.BYTES) {
      return null;
    }
    float[] vector = new float[dimensions];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
    return vector;
  }

  @PreDestroy
  void close() {
    redis.close();
  }
}
