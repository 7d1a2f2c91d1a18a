package dev.vibecast.synth.composer;

import java.util.Arrays;

/** A stock of notes, so that writing allocates nothing once enough of them are about. */
public final class Notes {

  /** Made at once when none is left, so that the stock settles soon. */
  private static final int MORE = 64;

  private Note[] idle = new Note[MORE];
  private int count;
  private int made;

  /** Makes notes until so many are in stock, with room for all that will ever be given back. */
  public void reserve(int notes) {
    int room = Math.max(idle.length, made + Math.max(0, notes - count));
    idle = room > idle.length ? Arrays.copyOf(idle, room) : idle;
    make(notes - count);
  }

  private void make(int more) {
    for (int i = 0; i < more; i++) {
      idle[count++] = new Note();
      made++;
    }
  }

  /** A note with nothing in it that means anything. */
  Note take() {
    if (count == 0) {
      make(MORE);
    }
    return idle[--count];
  }

  /** Takes back a note of this stock that nobody reads any more. */
  public void giveBack(Note note) {
    if (count == idle.length) {
      idle = Arrays.copyOf(idle, 2 * count);
    }
    idle[count++] = note;
  }
}
