package dev.vibecast.synth.voice;

import dev.vibecast.synth.composer.Note;

/** Turns a note into a voice. */
@FunctionalInterface
public interface Instrument {

  /** A fresh voice at the onset of the note. */
  Voice play(Note note);
}
