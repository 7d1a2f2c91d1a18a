package dev.vibecast.synth.composer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.Mode;
import dev.vibecast.schema.music.Root;
import org.junit.jupiter.api.Test;

/** Whoever counts the notes of 32 bars must find the root, and the mode among those of its size. */
class KeyTest {

  private static final double TONIC = 2.2;
  private static final double FIFTH = .9;
  private static final double THIRD = .6;
  private static final double INSIDE = .4;
  private static final double OUTSIDE = -1;

  @Test
  void rootAndModeAreToldByTheNotes() {
    String[] basses = {"sustained", "pulsing", "walking", "drone"};
    int right = 0;
    int all = 0;
    StringBuilder wrong = new StringBuilder();
    for (Mode mode : Mode.values()) {
      for (Root root : Root.values()) {
        String words =
            "mode=%s,root=%s,bass=%s,harmony_style=%s"
                .formatted(
                    mode.label(),
                    root.label(),
                    basses[all % 4],
                    new String[] {"pop", "jazz", "cinematic", "ambient"}[all / 4 % 4]);
        String heard = heard(chroma(Music.of(words, all)), Scale.of(mode).size());
        boolean found = heard.equals(root.label() + " " + mode.label());
        right += found ? 1 : 0;
        all++;
        wrong.append(found ? "" : words + " heard as " + heard + "\n");
      }
    }
    assertThat(right / (double) all).as(wrong.toString()).isGreaterThanOrEqualTo(.98);
  }

  private static double[] chroma(Music music) {
    double[] chroma = new double[12];
    for (Layer layer : new Layer[] {Layer.BASS, Layer.PAD, Layer.MELODY}) {
      for (Note note : music.notes(layer, 0, 32)) {
        double energy = (double) note.wholeFrames() * note.velocity() * note.velocity();
        for (double pitch : note.pitches()) {
          chroma[Math.floorMod((int) Math.rint(pitch), 12)] += energy / note.pitches().length;
        }
      }
    }
    return chroma;
  }

  private static String heard(double[] chroma, int size) {
    String best = "";
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Mode mode : Mode.values()) {
      if (Scale.of(mode).size() != size) {
        continue;
      }
      double[] template = template(mode);
      for (Root root : Root.values()) {
        double score = 0;
        for (int pc = 0; pc < 12; pc++) {
          score += template[Math.floorMod(pc - root.pitchClass(), 12)] * chroma[pc];
        }
        if (score > bestScore) {
          bestScore = score;
          best = root.label() + " " + mode.label();
        }
      }
    }
    return best;
  }

  /** Zero mean and equal length, so that scales of five and of seven tones compare. */
  private static double[] template(Mode mode) {
    Scale scale = Scale.of(mode);
    double[] t = new double[12];
    for (int pc = 0; pc < 12; pc++) {
      t[pc] = scale.contains(pc) ? INSIDE : OUTSIDE;
    }
    t[0] = TONIC;
    t[7] = FIFTH;
    int third = scale.contains(4) ? 4 : 3;
    t[third] = THIRD;
    double mean = java.util.Arrays.stream(t).average().orElseThrow();
    double length = 0;
    for (int pc = 0; pc < 12; pc++) {
      t[pc] -= mean;
      length += t[pc] * t[pc];
    }
    for (int pc = 0; pc < 12; pc++) {
      t[pc] /= Math.sqrt(length);
    }
    return t;
  }
}
