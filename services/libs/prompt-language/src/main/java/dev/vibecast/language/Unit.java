package dev.vibecast.language;

import java.util.List;

/** A phrase of a prompt: tokens from {@code from} to before {@code to} and what they are. */
final class Unit {

  final int from;
  final int to;
  final Entry entry;
  Role role;

  /** Wishes that are already clear: a tempo, a key, a metre. */
  final List<Wish> wishes;

  /** English for the residual. */
  final String gloss;

  boolean negated;

  /** The exception to a negation, or what replaces it: wanted more than a plain mention. */
  boolean insisted;

  boolean only;

  /** Left out of the residual. */
  boolean cut;

  private Unit(int from, int to, Entry entry, List<Wish> wishes, String gloss) {
    this.from = from;
    this.to = to;
    this.entry = entry;
    this.wishes = wishes;
    this.gloss = gloss;
    this.role = entry == null || entry.means() ? null : entry.role;
  }

  static Unit phrase(int from, int to, Entry entry, String gloss) {
    return new Unit(from, to, entry, List.of(), gloss);
  }

  /** A phrase that only controls: its wishes are ready and it is no content. */
  static Unit control(int from, int to, List<Wish> wishes) {
    Unit unit = new Unit(from, to, null, wishes, "");
    unit.cut = true;
    return unit;
  }

  boolean is(Role other) {
    return role == other;
  }

  /** Whether it means something about the music. */
  boolean means() {
    return !wishes.isEmpty() || entry != null && entry.means();
  }

  boolean isInstrument() {
    return entry != null && entry.instrument != null;
  }

  boolean isQuality() {
    return entry != null && entry.quality != null && entry.instrument == null;
  }

  /** Whether it is a word of the scene, neither grammar nor sound. */
  boolean isPlainWord() {
    return wishes.isEmpty() && role == null && (entry == null || !entry.means());
  }
}
