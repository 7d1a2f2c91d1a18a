package dev.vibecast.scoring.played;

import dev.vibecast.analysis.AudioMeter;
import dev.vibecast.analysis.AudioReport;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.score.ClipScored;
import dev.vibecast.schema.score.FitScored;
import dev.vibecast.scorers.heard.SoundListener;
import java.time.Instant;
import java.util.List;

/** Contiguous audio under one recipe while it is being heard. */
final class Stretch {

  private static final double SILENT_LUFS = -70;
  private static final double FRAMES_PER_MS = AudioChunk.SAMPLE_RATE_HZ / 1000.0;

  private final String streamId;
  private final long epoch;
  private final long fromFrame;
  private final long reportFrames;
  private final AudioMeter meter = new AudioMeter();
  private final QualityCheck check;
  private final FitJudge judge;
  private RecipeStart recipe;
  private SoundListener sound;
  private long toFrame;
  private long scoredToFrame;

  /**
   * @param epoch epoch of its first chunk, which tells lives of a stream apart
   * @param recipe null if not known yet
   */
  Stretch(
      String streamId,
      long epoch,
      long fromFrame,
      RecipeStart recipe,
      long reportFrames,
      QualityCheck check,
      FitJudge judge) {
    this.streamId = streamId;
    this.epoch = epoch;
    this.fromFrame = fromFrame;
    this.recipe = recipe;
    this.reportFrames = reportFrames;
    this.check = check;
    this.judge = judge;
    this.toFrame = fromFrame;
    this.scoredToFrame = fromFrame;
    listenIfJudged();
    check.begin(fromFrame);
  }

  RecipeStart recipe() {
    return recipe;
  }

  String promptId() {
    return recipe == null ? null : recipe.promptId();
  }

  long fromFrame() {
    return fromFrame;
  }

  long toFrame() {
    return toFrame;
  }

  boolean isEmpty() {
    return toFrame == fromFrame;
  }

  /** Learns its recipe from a timeline that came late. */
  void name(RecipeStart late) {
    recipe = late;
    listenIfJudged();
  }

  /** Descriptors take most of the time of a stretch, so none are made that nobody judges. */
  private void listenIfJudged() {
    boolean hasWords = recipe != null && recipe.words() != null && !recipe.words().isBlank();
    if (sound == null && hasWords && judge != FitJudge.NONE) {
      sound = new SoundListener();
    }
  }

  long nextReportFrame() {
    return scoredToFrame + reportFrames;
  }

  void hear(StereoBlock block) {
    meter.accept(block.left(), block.right(), block.frames());
    check.hear(block);
    if (sound != null) {
      sound.accept(block);
    }
    toFrame += block.frames();
  }

  void scoreInto(Findings.Collector findings, boolean complete, Instant now) {
    AudioReport report = meter.snapshot();
    ClipScored score = score(report, complete, now);
    List<QualityProblem> problems = check.problems(report, score);
    findings.add(score, problems);
    scoredToFrame = toFrame;
  }

  private FitScored fit(AudioReport report) {
    if (sound == null) {
      return null;
    }
    return sound.heard().flatMap(heard -> judge.judge(recipe.words(), heard, report)).orElse(null);
  }

  private ClipScored score(AudioReport report, boolean complete, Instant now) {
    return new ClipScored(
        "%s-e%d-%d-%d%s".formatted(streamId, epoch, fromFrame, toFrame, complete ? "-end" : ""),
        streamId,
        promptId(),
        now,
        fromFrame,
        toFrame,
        complete,
        Math.max(SILENT_LUFS, report.loudness().integratedLufs()),
        report.peak().truePeakDbtp(),
        report.silence().silentFrames() / FRAMES_PER_MS,
        report.clipping().clippedSamples(),
        report.clicks().clicks(),
        report.spectrum().centroidHz(),
        report.level().correlation(),
        fit(report));
  }
}
