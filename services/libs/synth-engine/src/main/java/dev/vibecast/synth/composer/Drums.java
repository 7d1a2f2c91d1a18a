package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.RhythmStyle;
import java.util.List;

/** What the drums of a recipe play as a rule, for the drummer and for a bass that locks to them. */
final class Drums {

  private static final double HALF_TIME_BELOW_BPM = 70;
  private static final double THIN_ABOVE_BPM = 115;

  private final Score score;
  private final RhythmStyle style;
  private final List<Kit.Line> lines;
  private final boolean halfTime;
  private final boolean thin;

  Drums(Score score) {
    this.score = score;
    style = score.knobs().config.rhythm();
    lines = Kit.lines(style, score.knobs().meter);
    halfTime = score.knobs().bpm() < HALF_TIME_BELOW_BPM && score.slots() == 16;
    thin = score.knobs().bpm() > THIN_ABOVE_BPM && style != RhythmStyle.HATS_ONLY;
  }

  List<Kit.Line> lines() {
    return lines;
  }

  /**
   * Velocity of a stroke, 0 for none. Slow music takes its back beat from the middle only, fast
   * music plays eighths where slower music plays sixteenths.
   */
  double velocity(Kit.Line line, int slot) {
    if (thin && line.small() && slot % 2 == 1) {
      return 0;
    }
    boolean moved = halfTime && (line.drum() == Drum.SNARE || line.drum() == Drum.CLAP);
    int from = !moved ? slot : slot == 8 ? 4 : slot == 4 || slot == 12 ? 0 : slot;
    return Grid.velocity(line.grid(), from);
  }

  /** Bit per slot in which something is struck in every bar that has no fill. */
  long always() {
    long mask = 0;
    for (Kit.Line line : lines) {
      if (line.every() == 1 && line.probability() == 1) {
        for (int slot = 0; slot < score.slots(); slot++) {
          mask |= velocity(line, slot) > 0 ? 1L << slot : 0;
        }
      }
    }
    return mask;
  }

  /** Bit per slot of a bar in which a drum is struck, none while the drums are silent. */
  long strikes(long bar, Drum drum) {
    if (!score.form().at(bar).has(Layer.RHYTHM)) {
      return 0;
    }
    return mask(bar, drum);
  }

  /** Bit per slot of a bar that a drum's patterns fill. */
  long mask(long bar, Drum drum) {
    long mask = 0;
    for (int i = 0; i < lines.size(); i++) {
      Kit.Line line = lines.get(i);
      if (line.drum() == drum && line.plays(bar)) {
        for (int slot = 0; slot < score.slots(); slot++) {
          mask |= velocity(line, slot) > 0 ? 1L << slot : 0;
        }
      }
    }
    return mask;
  }
}
