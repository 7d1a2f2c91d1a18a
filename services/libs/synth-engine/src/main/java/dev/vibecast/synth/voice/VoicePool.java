package dev.vibecast.synth.voice;

import dev.vibecast.synth.composer.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Voices of one patch; those that have ended play the next notes, so playing allocates nothing. */
final class VoicePool implements Instrument {

  private final Supplier<Voice> maker;
  private final List<Voice> idle = new ArrayList<>();

  VoicePool(Supplier<Voice> maker) {
    this.maker = maker;
  }

  @Override
  public Voice play(Note note) {
    Voice voice = idle.isEmpty() ? maker.get().in(this) : idle.removeLast();
    voice.begin(note);
    return voice;
  }

  void giveBack(Voice voice) {
    idle.add(voice);
  }
}
