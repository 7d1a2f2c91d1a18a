package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.ChordExtensions;
import dev.vibecast.schema.music.Mode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Spells the chords of one mode, all of them at once. */
final class ChordBook {

  private static final Map<String, int[]> PENTATONIC =
      Map.ofEntries(
          Map.entry("PENTATONIC_MAJOR 1", new int[] {0, 4, 7}),
          Map.entry("PENTATONIC_MAJOR 6", new int[] {9, 0, 4}),
          Map.entry("PENTATONIC_MAJOR 2s", new int[] {2, 7, 9}),
          Map.entry("PENTATONIC_MAJOR 5s", new int[] {7, 0, 2}),
          Map.entry("PENTATONIC_MINOR 1", new int[] {0, 3, 7}),
          Map.entry("PENTATONIC_MINOR 3", new int[] {3, 7, 10}),
          Map.entry("PENTATONIC_MINOR 4s", new int[] {5, 7, 0}),
          Map.entry("PENTATONIC_MINOR 7s", new int[] {10, 0, 5}),
          Map.entry("PENTATONIC_MINOR 5q", new int[] {7, 0, 5}));

  /** The dominant that minor borrows for firm cadences. */
  private static final String RAISED_FIVE = "5#";

  private static final String SEVEN = "1234567";
  private static final int TONES = 12;
  private static final Map<Language, ChordBook> BOOKS = new ConcurrentHashMap<>();

  /** What the spelling of chords depends on. */
  private record Language(Mode mode, ChordExtensions extensions, Family family) {}

  private final Mode mode;
  private final Scale scale;
  private final ChordExtensions extensions;
  private final boolean popTonic;

  private final Map<String, Chord> roots = new HashMap<>();

  /** Each chord by twelve bass tones and twelve keys; null where nobody plays it. */
  private final Map<String, Chord[]> chords = new HashMap<>();

  /** The book of a mode; written once for all pieces, so that equal chords are one object. */
  static ChordBook of(Mode mode, ChordExtensions extensions, Family family) {
    return BOOKS.computeIfAbsent(
        new Language(mode, extensions, family), l -> new ChordBook(mode, extensions, family));
  }

  ChordBook(Mode mode, ChordExtensions extensions, Family family) {
    this.mode = mode;
    this.extensions = extensions;
    scale = Scale.of(mode);
    popTonic = family == Family.POP;
    for (int degree = 0; degree < scale.size() && scale.size() == SEVEN.length(); degree++) {
      enter(SEVEN.substring(degree, degree + 1));
    }
    for (String entry : PENTATONIC.keySet()) {
      String[] word = entry.split(" ");
      if (word[0].equals(mode.name())) {
        enter(word[1]);
      }
    }
    enter(RAISED_FIVE);
  }

  /** Writes down a chord over its root, its third and the tonic, in every key. */
  private void enter(String name) {
    Chord chord = spell(name);
    Chord[] variants = new Chord[TONES * TONES];
    for (int bass : new int[] {chord.root(), chord.third(), 0}) {
      for (int shift : Form.keyShifts()) {
        variants[TONES * bass + Math.floorMod(shift, TONES)] = chord.over(bass).moved(shift);
      }
    }
    roots.put(name, chord);
    chords.put(name, variants);
  }

  /** The chord of a table entry such as 5 or 2s, on its root and at home. */
  Chord chord(String name) {
    return roots.get(name);
  }

  /** A chord over another of its tones, both at home, in a key so many semitones from home. */
  Chord chord(Chord chord, int bass, int keyShift) {
    return chords.get(chord.name())[TONES * bass + Math.floorMod(keyShift, TONES)];
  }

  /** Whether this mode has such a chord. */
  boolean knows(String name) {
    return roots.containsKey(name) && !name.equals(RAISED_FIVE);
  }

  private Chord spell(String name) {
    if (name.equals(RAISED_FIVE)) {
      return Chord.of(name, 7, 11, 2, 5);
    }
    List<Integer> tones = new ArrayList<>();
    int[] pentatonic = PENTATONIC.get(mode.name() + " " + name);
    if (pentatonic != null) {
      for (int t : pentatonic) {
        tones.add(t);
      }
    } else {
      int degree = name.charAt(0) - '1';
      for (int k = 0; k < 3; k++) {
        tones.add(Math.floorMod(scale.semitone(degree + 2 * k), 12));
      }
      seventh(tones, degree);
    }
    if (!(mode == Mode.LYDIAN && name.equals("2"))) {
      lush(tones);
    }
    return Chord.of(name, tones.stream().mapToInt(Integer::intValue).toArray());
  }

  /** The pop tonic takes a ninth in place of its seventh; lydian 2 stays a triad. */
  private void seventh(List<Integer> tones, int degree) {
    if (extensions == ChordExtensions.TRIADS || (mode == Mode.LYDIAN && degree == 1)) {
      return;
    }
    int step = popTonic && degree == 0 ? 1 : degree + 6;
    tones.add(Math.floorMod(scale.semitone(step), 12));
  }

  /** Scale notes a whole tone above a chord tone; a semitone above is to be avoided. */
  private void lush(List<Integer> tones) {
    int wanted = extensions == ChordExtensions.LUSH ? 5 : pentatonicSeventh(tones) ? 4 : 0;
    for (int step = 0; step < scale.size() && tones.size() < wanted; step++) {
      int root = tones.getFirst();
      int t = Math.floorMod(scale.semitone(scale.nearestStep(root) + 1 + 2 * step), 12);
      boolean avoid = tones.contains(Math.floorMod(t - 1, 12));
      if (!avoid && !tones.contains(t)) {
        tones.add(t);
      }
    }
  }

  private boolean pentatonicSeventh(List<Integer> tones) {
    return extensions == ChordExtensions.SEVENTHS && tones.size() == 3 && mode != Mode.LYDIAN;
  }
}
