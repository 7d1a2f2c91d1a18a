package dev.vibecast.scoring.messaging;

import dev.vibecast.messaging.ContractMessage;
import dev.vibecast.schema.event.StreamEvent;
import dev.vibecast.schema.score.ClipScored;
import dev.vibecast.scoring.played.Findings;
import dev.vibecast.scoring.played.QualityProblem;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.jboss.logging.Logger;

/**
 * Tells the world: every score, and every problem when it appears. Each send waits for the broker.
 */
@ApplicationScoped
public class FindingsSender {

  private static final Logger LOG = Logger.getLogger(FindingsSender.class);
  private static final String SOURCE = "scoring";

  private final MutinyEmitter<byte[]> scores;
  private final MutinyEmitter<byte[]> events;
  private final ScoringMetrics metrics;

  FindingsSender(
      @Channel("scores") MutinyEmitter<byte[]> scores,
      @Channel("events") MutinyEmitter<byte[]> events,
      ScoringMetrics metrics) {
    this.scores = scores;
    this.events = events;
    this.metrics = metrics;
  }

  void send(Findings findings, Instant now) {
    findings.scores().forEach(this::send);
    for (QualityProblem problem : findings.problems()) {
      metrics.problem(problem.problem());
      if (problem.appeared()) {
        alert(problem, now);
      }
    }
  }

  private void send(ClipScored score) {
    scores.sendMessageAndAwait(
        ContractMessage.of(SOURCE, ClipScored.TYPE, score.scoreId(), score.streamId(), score));
    LOG.debugf("Scored %s", score);
  }

  private void alert(QualityProblem problem, Instant now) {
    StreamEvent event =
        new StreamEvent.QualityAlert(
            problem.problem().label() + "-" + problem.scoreId(),
            problem.streamId(),
            now,
            problem.promptId(),
            problem.problem().label(),
            problem.fromFrame(),
            problem.toFrame(),
            problem.detail());
    events.sendMessageAndAwait(
        ContractMessage.of(SOURCE, StreamEvent.TYPE, event.eventId(), event.streamId(), event));
    LOG.warnf("Not fit to be heard: %s", problem.detail());
  }
}
