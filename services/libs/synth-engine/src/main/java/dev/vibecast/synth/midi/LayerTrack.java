package dev.vibecast.synth.midi;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Plays one layer on its channel. A key that is struck again is released first, so no note hangs.
 * MIDI keys are whole semitones; what is left over (detune by hand, just fifths) is a pitch bend of
 * the channel where everything that sounds shares it, and is left out where chords overlap.
 */
final class LayerTrack {

  private static final int DRUM_TICKS = MidiExport.QUARTER_TICKS / 8;
  private static final double BEND_SEMITONES = 2;
  private static final int BEND_CENTRE = 8192;
  private static final double SAME_TUNING = .01;
  private static final double VOLUME_OF_NEUTRAL = 100;

  private final MidiTrack track;
  private final GeneralMidi.Sound sound;
  private final TreeMap<Integer, List<Press>> keys = new TreeMap<>();

  LayerTrack(MidiTrack track, GeneralMidi.Sound sound) {
    this.track = track;
    this.sound = sound;
  }

  /** Chooses the instrument, its volume and the range of its bends. */
  void set(double gain) {
    track.program(sound.channel(), sound.program());
    int volume = (int) Math.min(127, Math.round(VOLUME_OF_NEUTRAL * Math.sqrt(gain)));
    track.control(sound.channel(), 7, volume);
    if (!sound.drums()) {
      int[][] bendRange = {{101, 0}, {100, 0}, {6, (int) BEND_SEMITONES}, {38, 0}};
      for (int[] control : bendRange) {
        track.control(sound.channel(), control[0], control[1]);
      }
    }
  }

  /** Plays notes given in order of their onset. */
  void play(List<Chord> chords) {
    for (Chord chord : chords) {
      press(chord);
    }
    keys.forEach(this::write);
    if (!sound.drums()) {
      bend(chords);
    }
  }

  private void press(Chord chord) {
    if (sound.drums()) {
      int key = GeneralMidi.drumKey(chord.note().part());
      add(key, chord, Math.min(chord.offTick(), chord.onTick() + DRUM_TICKS));
      return;
    }
    for (double pitch : chord.note().pitches()) {
      add((int) Math.clamp(Math.round(pitch), 0, 127), chord, chord.offTick());
    }
  }

  private void add(int key, Chord chord, long offTick) {
    keys.computeIfAbsent(key, k -> new ArrayList<>())
        .add(new Press(chord.onTick(), offTick, chord.velocity()));
  }

  private void write(int key, List<Press> presses) {
    for (int i = 0; i < presses.size(); i++) {
      Press press = presses.get(i);
      Press next = i + 1 < presses.size() ? presses.get(i + 1) : null;
      if (next != null && next.onTick == press.onTick) {
        presses.set(i + 1, next.and(press));
        continue;
      }
      long off = next == null ? press.offTick : Math.min(press.offTick, next.onTick);
      track.note(sound.channel(), key, press.onTick, off, press.velocity);
    }
  }

  private void bend(List<Chord> chords) {
    int bent = BEND_CENTRE;
    long soundingUntil = 0;
    for (int i = 0; i < chords.size(); ) {
      int end = together(chords, i);
      long until = chords.subList(i, end).stream().mapToLong(Chord::offTick).max().orElse(0);
      long on = chords.get(i).onTick();
      boolean alone =
          soundingUntil <= on && (end == chords.size() || chords.get(end).onTick() >= until);
      int wanted = alone ? bendOf(chords.get(i).deviation()) : BEND_CENTRE;
      if (wanted != bent) {
        track.bend(sound.channel(), on, wanted);
        bent = wanted;
      }
      soundingUntil = Math.max(soundingUntil, until);
      i = end;
    }
  }

  /** Index after the notes that begin with this one and are out of tune by as much. */
  private static int together(List<Chord> chords, int first) {
    Chord one = chords.get(first);
    int end = first + 1;
    while (end < chords.size()
        && chords.get(end).onTick() == one.onTick()
        && Math.abs(chords.get(end).deviation() - one.deviation()) < SAME_TUNING) {
      end++;
    }
    return end;
  }

  private static int bendOf(double semitones) {
    return (int) Math.rint(BEND_CENTRE + semitones / BEND_SEMITONES * BEND_CENTRE);
  }

  /** One key held for a while. */
  private record Press(long onTick, long offTick, int velocity) {

    Press and(Press twin) {
      return new Press(onTick, Math.max(offTick, twin.offTick), Math.max(velocity, twin.velocity));
    }
  }
}
