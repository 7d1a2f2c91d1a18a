package dev.vibecast.synth.score;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.synth.AudioFormat;
import dev.vibecast.synth.Segment;
import dev.vibecast.synth.composer.Composer;
import dev.vibecast.synth.composer.Knobs;
import dev.vibecast.synth.composer.Note;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the notes that a segment plays in any span of the stream. The composer writes a long note
 * in several pieces; here they are one note again. Not thread-safe.
 */
public final class ScoreReader {

  /** Longer than any note lasts: drones and the slowest chords take four bars. */
  private static final int LOOK_BACK_BARS = 8;

  /** Players may come early by less than a beat and this. */
  private static final long EARLY_FRAMES = AudioFormat.frames(.12);

  private static final Comparator<ScoreNote> IN_ORDER =
      Comparator.comparingLong(ScoreNote::startFrame).thenComparing(ScoreNote::layer);

  private final long originFrame;
  private final Composer composer;
  private final long leadFrames;

  /** A reader of one segment's piece; start and fade of the segment do not matter. */
  public ScoreReader(Segment segment) {
    originFrame = segment.originFrame();
    Knobs knobs = new Knobs(segment.config(), segment.overrides());
    composer = new Composer(knobs, segment.seed());
    leadFrames = EARLY_FRAMES + (long) knobs.beatFrames();
  }

  /**
   * Every note that sounds in a span, whole: it may begin before the span and end after it.
   *
   * @param fromFrame first stream frame
   * @param toFrame stream frame after the last
   * @return in order of onset
   * @throws IllegalArgumentException if the span ends before it begins
   */
  public List<ScoreNote> read(long fromFrame, long toFrame) {
    if (toFrame < fromFrame) {
      throw new IllegalArgumentException(
          "toFrame %d lies before fromFrame %d".formatted(toFrame, fromFrame));
    }
    Map<Identity, ScoreNote> whole = new LinkedHashMap<>();
    long from = fromFrame - originFrame;
    long to = toFrame - originFrame;
    long first = Math.max(0, composer.clock().barAt(Math.max(0, from)) - LOOK_BACK_BARS);
    for (long bar = first; composer.clock().barFrame(bar) - leadFrames < to; bar++) {
      composer.write(bar, piece -> join(whole, piece));
    }
    return whole.values().stream()
        .filter(note -> note.startFrame() < toFrame && note.endFrame() > fromFrame)
        .sorted(IN_ORDER)
        .toList();
  }

  private void join(Map<Identity, ScoreNote> whole, Note piece) {
    long onset = piece.startFrame() - piece.elapsedFrames();
    long start = onset + originFrame;
    long end = piece.startFrame() + piece.gateFrames() + originFrame;
    List<Double> pitches = Arrays.stream(piece.pitches()).boxed().toList();
    ScoreNote note =
        new ScoreNote(piece.layer(), piece.part(), start, end, piece.velocity(), pitches);
    Identity identity = Identity.of(piece, onset, pitches);
    if (piece.elapsedFrames() == 0) {
      identity = identity.unused(whole);
    }
    whole.merge(identity, note, (sofar, more) -> sofar.until(more.endFrame()));
  }

  /** What the pieces of one note have in common; twins with the same onset are counted. */
  private record Identity(
      Layer layer, int part, long onsetFrame, int seed, List<Double> pitches, int twin) {

    static Identity of(Note piece, long onsetFrame, List<Double> pitches) {
      return new Identity(piece.layer(), piece.part(), onsetFrame, piece.seed(), pitches, 0);
    }

    Identity unused(Map<Identity, ScoreNote> taken) {
      Identity free = this;
      while (taken.containsKey(free)) {
        free = new Identity(layer, part, onsetFrame, seed, pitches, free.twin + 1);
      }
      return free;
    }
  }
}
