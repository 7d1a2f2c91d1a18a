package dev.vibecast.synth.composer;

/**
 * A chord in semitones above the tonic of the recipe, each 0…11, root first.
 *
 * @param name its entry in the progression table
 * @param tones root, third, fifth, then extensions
 */
record Chord(String name, int... tones) {

  int root() {
    return tones[0];
  }

  int third() {
    return tones[1];
  }

  int fifth() {
    return tones[2];
  }

  boolean contains(int semitonesAboveTonic) {
    int pc = Math.floorMod(semitonesAboveTonic, 12);
    for (int t : tones) {
      if (t == pc) {
        return true;
      }
    }
    return false;
  }
}
