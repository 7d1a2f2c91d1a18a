package dev.vibecast.scoring.played;

import dev.vibecast.analysis.PcmS16le;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.schema.audio.AudioChunk;
import java.time.Instant;
import java.util.Optional;

/** One stream while it is being heard. */
final class PlayedStream {

  private final String streamId;
  private final long reportFrames;
  private final QualityCheck check;
  private final FitJudge judge;
  private long epoch = -1;
  private long nextSeq;
  private boolean newLifeExpected;
  private Stretch stretch;
  private Instant lastHeardAt = Instant.MIN;

  PlayedStream(String streamId, long reportFrames, QualityLimits limits, FitJudge judge) {
    this.streamId = streamId;
    this.reportFrames = reportFrames;
    this.check = new QualityCheck(limits);
    this.judge = judge;
  }

  Instant lastHeardAt() {
    return lastHeardAt;
  }

  /** Hears a chunk under the recipes of a plan. */
  Heard hear(AudioChunk chunk, RecipePlan plan, Instant now) {
    if (isRepeated(chunk)) {
      return new Heard.Repeated();
    }
    long missedFrames = follow(chunk);
    Findings.Collector findings = new Findings.Collector();
    measure(chunk, plan, findings, now);
    String promptId = stretch.promptId();
    endIfOver(plan, findings, now);
    epoch = chunk.epoch();
    nextSeq = chunk.seq() + 1;
    lastHeardAt = now;
    newLifeExpected = false;
    return new Heard.Measured(promptId, missedFrames, findings.findings());
  }

  private boolean isRepeated(AudioChunk chunk) {
    if (isFirstOfNewLife(chunk)) {
      return false;
    }
    return chunk.epoch() < epoch || chunk.seq() < nextSeq;
  }

  private boolean isFirstOfNewLife(AudioChunk chunk) {
    return chunk.seq() == 0 && (newLifeExpected || chunk.epoch() > epoch);
  }

  /** Leaves a stretch that the chunk does not continue, and tells how many frames are missing. */
  private long follow(AudioChunk chunk) {
    if (stretch == null || stretch.toFrame() == chunk.startFrame()) {
      return 0;
    }
    long missedFrames = Math.max(0, chunk.startFrame() - stretch.toFrame());
    stretch = null;
    return missedFrames;
  }

  private void measure(
      AudioChunk chunk, RecipePlan plan, Findings.Collector findings, Instant now) {
    StereoBlock block = PcmS16le.decode(chunk.pcm());
    if (stretch == null) {
      stretch = begin(chunk, chunk.startFrame(), plan.anyAt(chunk.startFrame()).orElse(null));
    }
    while (stretch.toFrame() < chunk.endFrame()) {
      turnToRecipe(chunk, plan, findings, now);
      int from = (int) (stretch.toFrame() - chunk.startFrame());
      long nextStart = plan.nextStartAfter(stretch.toFrame());
      long until = Math.min(chunk.endFrame(), Math.min(nextStart, stretch.nextReportFrame()));
      stretch.hear(block.slice(from, (int) (until - chunk.startFrame())));
      if (until == stretch.nextReportFrame()) {
        stretch.scoreInto(findings, false, now);
      }
    }
  }

  private void turnToRecipe(
      AudioChunk chunk, RecipePlan plan, Findings.Collector findings, Instant now) {
    nameIfUnknown(plan);
    long frame = stretch.toFrame();
    Optional<RecipeStart> due = plan.at(frame);
    if (due.isEmpty() || due.get().equals(stretch.recipe()) || isEarlier(due.get())) {
      return;
    }
    complete(findings, now);
    stretch = begin(chunk, frame, due.get());
  }

  private void nameIfUnknown(RecipePlan plan) {
    if (stretch.recipe() == null) {
      plan.anyAt(stretch.fromFrame()).ifPresent(stretch::name);
    }
  }

  private boolean isEarlier(RecipeStart due) {
    return stretch.recipe() != null && due.startFrame() < stretch.recipe().startFrame();
  }

  private Stretch begin(AudioChunk chunk, long frame, RecipeStart recipe) {
    return new Stretch(streamId, chunk.epoch(), frame, recipe, reportFrames, check, judge);
  }

  /** A timeline says that the stream began anew: its chunks will be numbered from 0 again. */
  void expectNewLife() {
    newLifeExpected = true;
  }

  /** Closes the last stretch if the plan says that the stream is over and all of it was heard. */
  Findings learn(RecipePlan plan, Instant now) {
    Findings.Collector findings = new Findings.Collector();
    endIfOver(plan, findings, now);
    return findings.findings();
  }

  private void endIfOver(RecipePlan plan, Findings.Collector findings, Instant now) {
    if (stretch != null && stretch.toFrame() >= plan.endFrame()) {
      nameIfUnknown(plan);
      complete(findings, now);
      stretch = null;
    }
  }

  private void complete(Findings.Collector findings, Instant now) {
    if (!stretch.isEmpty()) {
      stretch.scoreInto(findings, true, now);
    }
  }
}
