package dev.vibecast.cli.atlas;

import dev.vibecast.builder.build.Progress;
import java.io.PrintWriter;

/** One line per step that fills up; a step that is done stays on the screen. */
final class ProgressBar implements Progress, AutoCloseable {

  private static final int WIDTH = 40;

  private final PrintWriter out;
  private String step = "";
  private int shown = -1;

  ProgressBar(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void at(String now, int done, int all) {
    int filled = (int) ((long) done * WIDTH / Math.max(1, all));
    boolean next = !now.equals(step);
    if (!next && filled == shown) {
      return;
    }
    if (next) {
      close();
    }
    step = now;
    shown = filled;
    out.printf("\r%-18s [%-40s] %d of %d", step, "#".repeat(filled), done, all);
    out.flush();
  }

  /** Ends the line of the last step. */
  @Override
  public void close() {
    if (!step.isEmpty()) {
      out.println();
      step = "";
    }
  }
}
