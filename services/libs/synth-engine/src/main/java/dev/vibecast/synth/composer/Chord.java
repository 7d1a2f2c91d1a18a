package dev.vibecast.synth.composer;

/**
 * A chord in semitones above the tonic of the recipe, each 0…11.
 *
 * @param name its entry in the progression table
 * @param bass its lowest tone; the root unless it is inverted or stands on a pedal
 * @param mask bit per pitch class above the tonic
 * @param tones root, third, fifth, then extensions
 */
record Chord(String name, int bass, int mask, int... tones) {

  /** A chord on its root. */
  static Chord of(String name, int... tones) {
    int mask = 0;
    for (int tone : tones) {
      mask |= 1 << tone;
    }
    return new Chord(name, tones[0], mask, tones);
  }

  int root() {
    return tones[0];
  }

  int third() {
    return tones[1];
  }

  int fifth() {
    return tones[2];
  }

  /** Whether this is the tonic chord of its key. */
  boolean home() {
    return name.equals("1");
  }

  boolean contains(int semitonesAboveTonic) {
    return (mask & 1 << Math.floorMod(semitonesAboveTonic, 12)) != 0;
  }

  /** Whether the fifth is perfect; diminished and augmented chords are too sharp to substitute. */
  boolean stable() {
    return Math.floorMod(fifth() - root(), 12) == 7;
  }

  /** This chord over another bass tone. */
  Chord over(int newBass) {
    return newBass == bass ? this : new Chord(name, newBass, mask, tones);
  }

  /** This chord in another key. */
  Chord moved(int semitones) {
    if (semitones == 0) {
      return this;
    }
    int[] moved = new int[tones.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = Math.floorMod(tones[i] + semitones, 12);
    }
    return of(name, moved).over(Math.floorMod(bass + semitones, 12));
  }
}
