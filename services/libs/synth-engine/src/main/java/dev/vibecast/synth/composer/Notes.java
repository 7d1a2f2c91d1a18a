package dev.vibecast.synth.composer;

import java.util.Arrays;

/** A stock of notes, so that writing allocates nothing once enough of them are about. */
public final class Notes {

  /** Made at once when none is left, so that the stock settles soon. */
  private static final int MORE = 64;

  private Note[] idle = new Note[0];
  private int count;
  private int made;

  /** Makes notes until so many are in stock. */
  public void reserve(int notes) {
    made += Math.max(0, notes - count);
    if (made > idle.length) {
      idle = Arrays.copyOf(idle, made);
    }
    while (count < notes) {
      idle[count++] = new Note();
    }
  }

  /** A note with nothing in it that means anything. */
  Note take() {
    if (count == 0) {
      reserve(MORE);
    }
    return idle[--count];
  }

  /** Takes back a note of this stock that nobody reads any more. */
  public void giveBack(Note note) {
    idle[count++] = note;
  }
}
