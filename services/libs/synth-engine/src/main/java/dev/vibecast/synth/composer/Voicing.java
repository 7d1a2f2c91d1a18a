package dev.vibecast.synth.composer;

import java.util.Arrays;

/**
 * Chooses where the tones of a chord lie: the arrangement that moves least from the one before.
 * Cost after Huron, "Tone and voice" (Music Perception 2001), and Tymoczko, "A Geometry of Music".
 */
final class Voicing {

  private final int voices;
  private final int low;
  private final int high;

  /** Voicings of so many notes inside a MIDI range. */
  Voicing(int voices, int low, int high) {
    this.voices = voices;
    this.low = low;
    this.high = high;
  }

  /** MIDI pitches, ascending; {@code before} may be null for the first chord of a phrase. */
  double[] next(Chord chord, int tonicPitchClass, double[] before) {
    double[] best = null;
    double bestCost = Double.MAX_VALUE;
    int tones = Math.min(chord.tones().length, Math.max(voices, 3));
    for (int bass = low; bass < low + 12; bass++) {
      for (int spread = 0; spread < 2; spread++) {
        double[] candidate = stack(chord, tonicPitchClass, tones, bass, spread);
        double cost = cost(candidate, before);
        if (cost < bestCost) {
          bestCost = cost;
          best = candidate;
        }
      }
    }
    return best;
  }

  /** Climbs from the bass by the nearest unused tones; spread skips one tone after the first. */
  private double[] stack(Chord chord, int tonic, int tones, int bass, int spread) {
    double[] notes = new double[voices];
    int used = 0;
    int pitch = bass;
    int skip = 0;
    for (int v = 0; v < voices; pitch++) {
      int tone = indexOf(chord, pitch - tonic, tones);
      boolean fresh = tone >= 0 && ((used & 1 << tone) == 0 || Integer.bitCount(used) >= tones);
      if (!fresh) {
        continue;
      }
      if (v == 1 && spread == 1 && skip == 0) {
        skip++;
        continue;
      }
      used |= 1 << tone;
      notes[v++] = pitch;
      pitch += v == 1 ? 2 : 1;
    }
    return notes;
  }

  private static int indexOf(Chord chord, int semitones, int tones) {
    int pc = Math.floorMod(semitones, 12);
    for (int i = 0; i < tones; i++) {
      if (chord.tones()[i] == pc) {
        return i;
      }
    }
    return -1;
  }

  private double cost(double[] notes, double[] before) {
    double mean = Arrays.stream(notes).average().orElse(0);
    double centre = (low + high) / 2.0;
    double over = Math.max(0, notes[voices - 1] - high);
    double span = Math.max(0, notes[voices - 1] - notes[0] - 19);
    double cost = .15 * Math.abs(mean - centre) + 3 * over + 2 * span;
    if (before == null) {
      return cost + Math.abs(mean - centre);
    }
    for (int v = 0; v < voices; v++) {
      double move = Math.abs(notes[v] - before[v]);
      cost += move + (move > 5 ? 4 : 0) - (move == 0 ? 1 : 0);
    }
    return cost;
  }
}
