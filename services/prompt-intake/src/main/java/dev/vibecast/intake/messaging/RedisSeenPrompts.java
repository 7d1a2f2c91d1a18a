package dev.vibecast.intake.messaging;

import dev.vibecast.intake.config.IntakeConfig;
import dev.vibecast.intake.prompt.LocalSeenPrompts;
import dev.vibecast.intake.prompt.SeenPrompts;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;

/**
 * Remembers prompts in Redis, shared by all pods and surviving restarts, and beside it in process.
 * While Redis is away the process memory alone decides and intake goes on.
 */
@ApplicationScoped
public class RedisSeenPrompts implements SeenPrompts {

  private static final Logger LOG = Logger.getLogger(RedisSeenPrompts.class);
  private static final String PREFIX = "vibecast:prompt:";

  private final LocalSeenPrompts local;
  private final RedisClient redis;
  private final long rememberSeconds;
  private boolean redisAway;

  RedisSeenPrompts(IntakeConfig config) {
    local = new LocalSeenPrompts(config.rememberLocally());
    redis = RedisClient.create(config.redisUrl());
    rememberSeconds = config.rememberFor().toSeconds();
  }

  @Override
  public boolean contains(String streamId, String promptId) {
    return local.contains(streamId, promptId) || inRedis(streamId, promptId);
  }

  private boolean inRedis(String streamId, String promptId) {
    try {
      boolean seen = redis.exists(key(streamId, promptId));
      redisAway = false;
      return seen;
    } catch (JedisException e) {
      sayAway(e);
      return false;
    }
  }

  @Override
  public void remember(String streamId, String promptId) {
    local.remember(streamId, promptId);
    try {
      redis.set(key(streamId, promptId), "1", SetParams.setParams().ex(rememberSeconds));
    } catch (JedisException e) {
      sayAway(e);
    }
  }

  private void sayAway(JedisException e) {
    if (!redisAway) {
      redisAway = true;
      LOG.warnf("Redis is away, prompts are deduplicated in this process only: %s", e.getMessage());
    }
  }

  private static String key(String streamId, String promptId) {
    return PREFIX + streamId + "/" + promptId;
  }

  @PreDestroy
  void close() {
    redis.close();
  }
}
