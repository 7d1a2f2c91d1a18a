package dev.vibecast.analysis;

import dev.vibecast.analysis.file.WavFile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Are breaks found in real music? {@code ClickTool FILE.wav…} breaks each file in every way, prints
 * what was missed and the clicks of the whole file, and exits with 1 if anything was missed.
 */
final class ClickTool {

  private ClickTool() {}

  public static void main(String[] args) throws IOException {
    int missed = 0;
    int inserted = 0;
    for (String file : args) {
      StereoBlock music = WavFile.read(Path.of(file));
      ClickMeter clean = new ClickMeter();
      clean.accept(music.left(), music.right(), music.frames());
      ClickTrial trial = new ClickTrial();
      for (ClickKind kind : ClickKind.values()) {
        trial.run(Path.of(file).getFileName().toString(), music, kind, 7L + kind.ordinal());
      }
      trial.missed().forEach(m -> System.out.println("! " + m));
      System.out.printf(
          "%s: %d breaks, %d missed, %d clicks when whole%n",
          Path.of(file).getFileName(),
          trial.inserted(),
          trial.missed().size(),
          clean.snapshot().clicks());
      missed += trial.missed().size();
      inserted += trial.inserted();
    }
    System.out.printf("%d of %d found%n", inserted - missed, inserted);
    System.exit(missed == 0 ? 0 : 1);
  }
}
