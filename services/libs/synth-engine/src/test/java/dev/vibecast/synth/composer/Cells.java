package dev.vibecast.synth.composer;

import dev.vibecast.schema.music.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for repetition: equal cells of two bars, and shared events of half minutes. */
final class Cells {

  private static final double EQUAL_DB = .7;

  private Cells() {}

  /**
   * Pairs of equal cells among the first ones of a layer: the same notes sound, begun at the same
   * place, equally long, and no level is .7 dB apart. Cells of fewer than {@code fewest} notes do
   * not count.
   */
  static int equalPairs(Music music, Layer layer, int cells, int fewest) {
    Map<String, List<double[]>> groups = new HashMap<>();
    int slots = music.score.slots();
    int pairs = 0;
    for (long cell = 0; cell < cells; cell++) {
      List<Note> notes = sounding(music, layer, cell);
      if (notes.size() < fewest) {
        continue;
      }
      StringBuilder shape = new StringBuilder();
      double[] levels = new double[notes.size()];
      notes.sort(Comparator.comparingLong(Note::startFrame).thenComparingInt(Note::part));
      for (int i = 0; i < levels.length; i++) {
        Note note = notes.get(i);
        shape.append(Math.round(16 * (music.slot(note) - 2 * cell * slots))).append(' ');
        shape.append(note.part());
        shape.append(' ').append(Math.round(8 * note.wholeFrames() / music.slotFrames()));
        for (double pitch : note.pitches()) {
          shape.append(' ').append(Math.round(pitch));
        }
        shape.append(';');
        levels[i] = 20 * Math.log10(note.velocity());
      }
      List<double[]> group = groups.computeIfAbsent(shape.toString(), k -> new ArrayList<>());
      for (double[] other : group) {
        pairs += equal(levels, other) ? 1 : 0;
      }
      group.add(levels);
    }
    return pairs;
  }

  /** Notes that are heard in a cell, those that began before it too. */
  static List<Note> sounding(Music music, Layer layer, long cell) {
    long from = music.score.clock().barFrame(2 * cell);
    List<Note> notes = new ArrayList<>();
    boolean holds = layer == Layer.BASS || layer == Layer.PAD || layer == Layer.TEXTURE;
    long first = holds ? Math.max(0, 2 * cell - 3) : 2 * cell;
    for (Note note : music.notes(layer, first, 2 * cell + 2)) {
      boolean ends = note.startFrame() + note.wholeFrames() <= from + 3_000;
      if (!ends) {
        notes.add(note);
      }
    }
    return notes;
  }

  private static boolean equal(double[] a, double[] b) {
    for (int i = 0; i < a.length; i++) {
      if (Math.abs(a[i] - b[i]) >= EQUAL_DB) {
        return false;
      }
    }
    return true;
  }

  /** Largest share of common events of two half minutes in ten minutes, cut at bars. */
  static double closestBlocks(Music music) {
    double barS = music.score.clock().barSeconds();
    int bars = (int) Math.max(1, Math.rint(30 / barS));
    int blocks = (int) (600 / (bars * barS));
    List<Set<String>> all = new ArrayList<>();
    for (int block = 0; block < blocks; block++) {
      all.add(events(music, (long) block * bars, bars));
    }
    double closest = 0;
    for (int a = 0; a < blocks; a++) {
      for (int b = a + 1; b < blocks; b++) {
        closest = Math.max(closest, jaccard(all.get(a), all.get(b)));
      }
    }
    return closest;
  }

  private static Set<String> events(Music music, long first, int bars) {
    Set<String> events = new HashSet<>();
    int slots = music.score.slots();
    for (Layer layer : Layer.values()) {
      for (Note note : music.notes(layer, first, first + bars)) {
        StringBuilder event = new StringBuilder(layer.name()).append(note.part());
        event.append(' ').append(Math.round(4 * (music.slot(note) - first * slots)));
        for (double pitch : note.pitches()) {
          event.append(' ').append(Math.round(pitch));
        }
        events.add(event.toString());
      }
    }
    return events;
  }

  private static double jaccard(Set<String> a, Set<String> b) {
    int both = 0;
    for (String event : a) {
      both += b.contains(event) ? 1 : 0;
    }
    return both / (double) Math.max(1, a.size() + b.size() - both);
  }
}
