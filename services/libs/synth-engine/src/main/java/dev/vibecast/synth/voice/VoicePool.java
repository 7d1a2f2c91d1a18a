package dev.vibecast.synth.voice;

import dev.vibecast.synth.composer.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Voices of one patch; those that have ended play the next notes, so playing allocates nothing. */
final class VoicePool implements Instrument {

  /** More voices than most instruments ever need. */
  private static final int ROOM = 64;

  private final Supplier<Voice> maker;
  private final int leastSpare;
  private final List<Voice> idle = new ArrayList<>(ROOM);
  private int made;

  /**
   * A pool that is empty at first.
   *
   * @param leastSpare voices that may be needed at once though none was needed for long
   */
  VoicePool(Supplier<Voice> maker, int leastSpare) {
    this.maker = maker;
    this.leastSpare = leastSpare;
  }

  @Override
  public Voice play(Note note) {
    Voice voice = idle.isEmpty() ? make() : idle.removeLast();
    voice.begin(note);
    return voice;
  }

  private Voice make() {
    made++;
    return maker.get().in(this);
  }

  /** Makes three quarters more voices than were ever needed at once, and the least. */
  void addSpare() {
    for (int more = leastSpare + 3 * made / 4; more > 0; more--) {
      idle.add(make());
    }
  }

  void giveBack(Voice voice) {
    idle.add(voice);
  }
}
