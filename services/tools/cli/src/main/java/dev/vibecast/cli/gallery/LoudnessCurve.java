package dev.vibecast.cli.gallery;

import dev.vibecast.analysis.LoudnessMeter;
import dev.vibecast.analysis.StereoBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Momentary loudness over time, as the line of a drawing. */
final class LoudnessCurve {

  /** Width of the drawing in its own units. */
  static final int WIDTH = 480;

  /** Height of the drawing in its own units. */
  static final int HEIGHT = 48;

  /** Loudness at the top of the drawing. */
  static final int TOP_LUFS = -6;

  /** Loudness at its bottom. */
  static final int BOTTOM_LUFS = -54;

  private final long frames;
  private final LoudnessMeter meter = new LoudnessMeter();
  private final List<Double> momentaryLufs = new ArrayList<>();
  private final List<Long> atFrames = new ArrayList<>();
  private long heard;

  LoudnessCurve(long frames) {
    this.frames = frames;
  }

  void accept(StereoBlock block) {
    meter.accept(block.left(), block.right(), block.frames());
    heard += block.frames();
    momentaryLufs.add(meter.snapshot().momentaryLufs());
    atFrames.add(heard);
  }

  /** The points of the line, for an SVG polyline. */
  String points() {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < momentaryLufs.size(); i++) {
      double x = (double) WIDTH * atFrames.get(i) / frames;
      double share = (TOP_LUFS - momentaryLufs.get(i)) / (TOP_LUFS - BOTTOM_LUFS);
      double y = HEIGHT * Math.clamp(share, 0, 1);
      points.append(String.format(Locale.ROOT, "%.0f,%.1f ", x, y));
    }
    return points.toString().strip();
  }
}
