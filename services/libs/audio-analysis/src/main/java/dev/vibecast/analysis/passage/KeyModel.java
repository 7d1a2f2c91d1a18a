package dev.vibecast.analysis.passage;

import java.util.Arrays;

/**
 * How well the evidence of a passage fits a tonic and a scale, as the logarithm of a weight.
 * Multinomial logistic regression over all tonics and scales, fitted on 390 pieces of the
 * development corpus (major, minor) and 360 renders of our synthesizer (nine scales) that no test
 * listens to. Any scale can be asked for: the terms speak of degrees, not of names.
 */
final class KeyModel {

  private final KeyEvidence heard;
  private final int tonic;
  private final boolean[] holds = new boolean[12];
  private final int[] scale;
  private final int third;

  private KeyModel(KeyEvidence heard, int tonic, int[] scale) {
    this.heard = heard;
    this.tonic = tonic;
    this.scale = scale;
    for (int semitone : scale) {
      holds[semitone] = true;
    }
    third = holds[3] && !holds[4] ? 3 : 4;
  }

  static double score(KeyEvidence heard, int tonic, int[] scale) {
    KeyModel model = new KeyModel(heard, tonic, scale);
    return model.notes() + model.bass() + model.edges() + model.chords() + model.changes();
  }

  private double notes() {
    double[] c = heard.tenor();
    double inside = 0;
    double weakest = 1;
    for (int semitone : scale) {
      double share = degree(c, semitone);
      inside += share;
      weakest = Math.min(weakest, share);
    }
    double outside = 0;
    double strongest = 0;
    for (int semitone = 0; semitone < 12; semitone++) {
      if (!holds[semitone]) {
        outside += degree(c, semitone);
        strongest = Math.max(strongest, degree(c, semitone));
      }
    }
    double rest = inside - degree(c, 0) - degree(c, 7) - degree(c, third);
    double otherThird = holds[7 - third] ? 0 : degree(c, 7 - third);
    return 32.8 * degree(c, 0)
        + 18.7 * held(c, 7)
        + 6.12 * degree(c, third)
        + 2.75 * rest
        - 6.69 * outside
        + 87.3 * weakest
        - 62 * strongest
        - 12.6 * otherThird
        - 7.69 * held(c, 11)
        - 1.63 * held(c, 10);
  }

  private double bass() {
    double[] b = heard.bass();
    double outside = 0;
    for (int semitone = 0; semitone < 12; semitone++) {
      outside += holds[semitone] ? 0 : degree(b, semitone);
    }
    return 10.7 * degree(b, 0) - .678 * degree(b, 5) - 1.26 * outside - 3.45 * degree(b, third);
  }

  private double edges() {
    return 1.49 * degree(heard.openingBass(), 0)
        + .348 * degree(heard.closingBass(), 0)
        + 2.08 * triad(heard.openingTenor())
        - 2.04 * triad(heard.closingTenor())
        - 1.4 * heard.openingChords()[home()]
        + 1.15 * heard.closingChords()[home()];
  }

  private double triad(double[] shares) {
    return degree(shares, 0) + degree(shares, third) + degree(shares, 7);
  }

  private double chords() {
    double[] shares = heard.chords();
    double diatonic = 0;
    for (int root : scale) {
      for (int minor = 0; minor <= 1; minor++) {
        boolean fits = holds[(root + 4 - minor) % 12] && holds[(root + 7) % 12];
        diatonic += fits ? shares[chord(root, minor == 1)] : 0;
      }
    }
    return 8.94 * shares[home()]
        + .222 * shares[chord(7, false)]
        - 10.1 * shares[chord(7, true)]
        + 2.44 * (shares[chord(5, false)] + shares[chord(5, true)])
        + 1.58 * diatonic
        + 14.3 * shares[chord(0, third != 3)];
  }

  private double changes() {
    double[][] changes = heard.changes();
    int home = home();
    double arrivals = 0;
    for (double[] from : changes) {
      arrivals += from[home];
    }
    return 13.5 * changes[chord(7, false)][home]
        + 9.73 * changes[chord(10, false)][home]
        - 12.4 * arrivals
        + 11.9 * Arrays.stream(changes[home]).sum();
  }

  private int home() {
    return chord(0, third == 3);
  }

  private int chord(int root, boolean minor) {
    return (tonic + root) % 12 + (minor ? 12 : 0);
  }

  private double degree(double[] classes, int semitone) {
    return classes[(tonic + semitone) % 12];
  }

  private double held(double[] classes, int semitone) {
    return holds[semitone] ? degree(classes, semitone) : 0;
  }
}
