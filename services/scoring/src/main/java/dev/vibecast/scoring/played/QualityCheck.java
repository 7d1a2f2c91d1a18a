package dev.vibecast.scoring.played;

import dev.vibecast.analysis.AudioReport;
import dev.vibecast.analysis.FrameInterval;
import dev.vibecast.analysis.LoudnessMeter;
import dev.vibecast.analysis.SilenceReport;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.score.ClipScored;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Compares what was heard since the last report with the limits, for one stream across its
 * stretches, and remembers which problems it had, so that one that lasts appears once.
 */
final class QualityCheck {

  private static final long FRAMES_PER_MS = AudioChunk.SAMPLE_RATE_HZ / 1000;

  /** Loudness of less says nothing about music. */
  private static final long LEAST_LOUDNESS_FRAMES = 3L * AudioChunk.SAMPLE_RATE_HZ;

  private final QualityLimits limits;
  private final Set<Problem> present = EnumSet.noneOf(Problem.class);
  private LoudnessMeter loudness;
  private long stretchFromFrame;
  private long fromFrame;
  private long silentFrames;
  private long clippedSamples;
  private long clicks;

  QualityCheck(QualityLimits limits) {
    this.limits = limits;
  }

  /** A new stretch begins: its meters count from zero. */
  void begin(long frame) {
    stretchFromFrame = frame;
    fromFrame = frame;
    silentFrames = 0;
    clippedSamples = 0;
    clicks = 0;
    loudness = new LoudnessMeter();
  }

  void hear(StereoBlock block) {
    loudness.accept(block.left(), block.right(), block.frames());
  }

  /** The problems since the last call; {@code report} and {@code score} cover the whole stretch. */
  List<QualityProblem> problems(AudioReport report, ClipScored score) {
    if (score.toFrame() == fromFrame) {
      return List.of();
    }
    Map<Problem, String> found = new EnumMap<>(Problem.class);
    boolean loudnessJudged = score.toFrame() - fromFrame >= LEAST_LOUDNESS_FRAMES;
    checkSilence(report, found);
    checkClipping(report, found);
    checkClicks(report, found);
    if (loudnessJudged) {
      checkLoudness(found);
    }
    List<QualityProblem> problems = new ArrayList<>();
    found.forEach((problem, detail) -> problems.add(problem(problem, detail, score)));
    remember(found.keySet(), loudnessJudged);
    fromFrame = score.toFrame();
    loudness = new LoudnessMeter();
    return problems;
  }

  private void remember(Set<Problem> found, boolean loudnessJudged) {
    if (loudnessJudged) {
      present.remove(Problem.LOUDNESS);
    }
    present.retainAll(EnumSet.of(Problem.LOUDNESS));
    present.addAll(found);
  }

  private QualityProblem problem(Problem problem, String detail, ClipScored score) {
    return new QualityProblem(
        problem,
        score.scoreId(),
        score.streamId(),
        score.promptId(),
        fromFrame,
        score.toFrame(),
        detail,
        !present.contains(problem));
  }

  private void checkSilence(AudioReport report, Map<Problem, String> found) {
    long total = report.silence().silentFrames() - framesBeforeMusic(report.silence());
    long silentMs = (total - silentFrames) / FRAMES_PER_MS;
    silentFrames = total;
    long limitMs = limits.maxSilence().toMillis();
    if (silentMs > limitMs) {
      found.put(Problem.SILENCE, "%d ms silent, at most %d ms".formatted(silentMs, limitMs));
    }
  }

  private long framesBeforeMusic(SilenceReport silence) {
    // A stream may begin with silence; no one has heard music stop.
    if (stretchFromFrame > 0 || silence.intervals().isEmpty()) {
      return 0;
    }
    FrameInterval first = silence.intervals().getFirst();
    return first.startFrame() == 0 ? first.frames() : 0;
  }

  private void checkClipping(AudioReport report, Map<Problem, String> found) {
    long clipped = report.clipping().clippedSamples() - clippedSamples;
    clippedSamples += clipped;
    if (clipped > limits.maxClippedSamples()) {
      found.put(
          Problem.CLIPPING,
          "%d samples at full scale, at most %d".formatted(clipped, limits.maxClippedSamples()));
    }
  }

  private void checkClicks(AudioReport report, Map<Problem, String> found) {
    long newClicks = report.clicks().clicks() - clicks;
    clicks += newClicks;
    if (newClicks > limits.maxClicks()) {
      found.put(Problem.CLICKS, "%d clicks, at most %d".formatted(newClicks, limits.maxClicks()));
    }
  }

  private void checkLoudness(Map<Problem, String> found) {
    double lufs = loudness.snapshot().integratedLufs();
    if (lufs < limits.minLufs() || lufs > limits.maxLufs()) {
      found.put(
          Problem.LOUDNESS,
          String.format(
              Locale.ROOT,
              "%.1f LUFS, %.1f to %.1f expected",
              lufs,
              limits.minLufs(),
              limits.maxLufs()));
    }
  }
}
