package dev.vibecast.analysis.passage;

import java.util.Arrays;

/**
 * How well the evidence of a passage fits a tonic and a scale, as the logarithm of a weight.
 * Multinomial logistic regression over all tonics and scales, fitted on 130 pieces of the
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
    return 21.3 * degree(c, 0)
        + 7.33 * held(c, 7)
        + 9.75 * degree(c, third)
        + 4.51 * rest
        - 5.61 * outside
        + 88.2 * weakest
        - 55.5 * strongest
        - 3.99 * otherThird
        - 5.73 * held(c, 11)
        - 3.27 * held(c, 10);
  }

  private double bass() {
    double[] b = heard.bass();
    double outside = 0;
    for (int semitone = 0; semitone < 12; semitone++) {
      outside += holds[semitone] ? 0 : degree(b, semitone);
    }
    return 9.4 * degree(b, 0) - 2.5 * degree(b, 5) - .471 * outside - 5.36 * degree(b, third);
  }

  private double edges() {
    return 1.49 * degree(heard.openingBass(), 0)
        - .412 * degree(heard.closingBass(), 0)
        + 3.27 * triad(heard.openingTenor())
        - 1.58 * triad(heard.closingTenor())
        - 2.03 * heard.openingChords()[home()]
        + .552 * heard.closingChords()[home()];
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
    return 10.5 * shares[home()]
        - 2.74 * shares[chord(7, false)]
        - 7.97 * shares[chord(7, true)]
        + 2.11 * (shares[chord(5, false)] + shares[chord(5, true)])
        + 2.1 * diatonic
        + 14.8 * shares[chord(0, third != 3)];
  }

  private double changes() {
    double[][] changes = heard.changes();
    int home = home();
    double arrivals = 0;
    for (double[] from : changes) {
      arrivals += from[home];
    }
    double plagal = changes[chord(5, false)][home] + changes[chord(5, true)][home];
    return 13.6 * changes[chord(7, false)][home]
        + 3.93 * plagal
        + 9.19 * changes[chord(10, false)][home]
        - 10.3 * arrivals
        + 9.38 * Arrays.stream(changes[home]).sum();
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
