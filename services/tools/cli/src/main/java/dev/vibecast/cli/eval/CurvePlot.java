package dev.vibecast.cli.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A line with its intervals as SVG; x counts from 1, y goes from 0 to 1. */
final class CurvePlot {

  private static final int WIDTH = 480;
  private static final int HEIGHT = 300;
  private static final int MARGIN = 40;

  private CurvePlot() {}

  static void write(List<Bootstrap> curve, Path file) throws IOException {
    StringBuilder svg = new StringBuilder();
    add(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
            + " font-size=\"12\"><rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>",
        WIDTH,
        HEIGHT);
    axes(svg);
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < curve.size(); i++) {
      double x = x(i, curve.size());
      Bootstrap at = curve.get(i);
      add(
          svg,
          "<line x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$.1f\" y2=\"%3$.1f\" stroke=\"#8899aa\"/>",
          x,
          y(at.low()),
          y(at.high()));
      add(svg, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"#225588\"/>", x, y(at.mean()));
      add(
          svg,
          "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>",
          x,
          HEIGHT - MARGIN + 18,
          i + 1);
      add(line, "%.1f,%.1f ", x, y(at.mean()));
    }
    add(svg, "<polyline points=\"%s\" fill=\"none\" stroke=\"#225588\"/></svg>%n", line);
    Files.writeString(file, svg);
  }

  private static void axes(StringBuilder svg) {
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      add(
          svg,
          "<line x1=\"%1$d\" x2=\"%2$d\" y1=\"%3$.1f\" y2=\"%3$.1f\" stroke=\"#dddddd\"/>"
              + "<text x=\"%4$d\" y=\"%3$.1f\" text-anchor=\"end\">%5$.1f</text>",
          MARGIN,
          WIDTH - MARGIN,
          y(tenth / 10.0),
          MARGIN - 6,
          tenth / 10.0);
    }
    add(svg, "<text x=\"%d\" y=\"20\">alignment of the best of N</text>", MARGIN);
    add(svg, "<text x=\"%d\" y=\"%d\">N</text>", WIDTH - MARGIN + 8, HEIGHT - MARGIN + 18);
  }

  private static double x(int i, int count) {
    return MARGIN + 20 + (WIDTH - 2.0 * MARGIN - 40) * i / Math.max(1, count - 1);
  }

  private static double y(double value) {
    return HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * value;
  }

  private static void add(StringBuilder to, String format, Object... values) {
    to.append(String.format(Locale.ROOT, format, values));
  }
}
