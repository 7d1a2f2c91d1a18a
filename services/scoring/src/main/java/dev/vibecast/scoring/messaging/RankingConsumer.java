package dev.vibecast.scoring.messaging;

import dev.vibecast.messaging.ContractMessage;
import dev.vibecast.messaging.FlowLog;
import dev.vibecast.messaging.FlowMetrics;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import dev.vibecast.schema.score.CandidatesRanked;
import dev.vibecast.schema.score.CandidatesSubmitted;
import dev.vibecast.schema.topic.Topics;
import dev.vibecast.scoring.ranking.RankingDesk;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Answers ranking requests, one at a time. What cannot be read goes to the dead letters. */
@ApplicationScoped
public class RankingConsumer {

  private static final String SOURCE = "scoring";

  private final RankingDesk desk;
  private final MutinyEmitter<byte[]> rankings;
  private final FlowMetrics flowMetrics;

  RankingConsumer(
      RankingDesk desk,
      @Channel("rankings") MutinyEmitter<byte[]> rankings,
      FlowMetrics flowMetrics) {
    this.desk = desk;
    this.rankings = rankings;
    this.flowMetrics = flowMetrics;
  }

  /**
   * One record of the requests topic.
   *
   * @throws InvalidContractException when it is no request
   * @throws RuntimeException whatever else keeps it from an answer; counted, and dead as well
   */
  @Incoming("ranking-requests")
  @Blocking("ranking")
  public void consume(ConsumerRecord<String, byte[]> kafkaRecord) {
    try (var _ = FlowLog.of(kafkaRecord.key(), null)) {
      desk.answer(read(kafkaRecord))
          .ifPresentOrElse(
              this::send, () -> flowMetrics.duplicate(Topics.RANKING_REQUESTS.topicName()));
    } catch (RuntimeException e) {
      flowMetrics.deadLettered(Topics.RANKING_REQUESTS.topicName());
      throw e;
    }
  }

  private static CandidatesSubmitted read(ConsumerRecord<String, byte[]> kafkaRecord) {
    if (kafkaRecord.value() == null) {
      throw new InvalidContractException("request", "is empty");
    }
    return ContractJson.readStrict(kafkaRecord.value(), CandidatesSubmitted.class);
  }

  private void send(CandidatesRanked answer) {
    rankings.sendMessageAndAwait(
        ContractMessage.of(
            SOURCE,
            CandidatesRanked.TYPE,
            "ranked-" + answer.streamId() + "-" + answer.requestId(),
            answer.streamId(),
            answer));
    desk.remember(answer);
  }
}
