package dev.vibecast.analysis.corpus;

import java.io.IOException;
import java.nio.file.Path;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;

/** Writes a piece as a standard MIDI file. */
final class MidiFile {

  private static final int TICKS = 480;
  private static final int SET_TEMPO = 0x51;
  private static final int TAIL_BEATS = 2;

  private MidiFile() {}

  static void write(Piece piece, Path file) throws IOException {
    try {
      Sequence sequence = new Sequence(Sequence.PPQ, TICKS);
      Track track = sequence.createTrack();
      int microseconds = (int) Math.round(60e6 / piece.quartersPerMinute());
      byte[] tempo = {(byte) (microseconds >> 16), (byte) (microseconds >> 8), (byte) microseconds};
      track.add(new MidiEvent(new MetaMessage(SET_TEMPO, tempo, 3), 0));
      for (int channel = 0; channel < piece.programs().length; channel++) {
        if (piece.programs()[channel] >= 0) {
          send(track, 0, ShortMessage.PROGRAM_CHANGE, channel, piece.programs()[channel], 0);
        }
      }
      double end = 0;
      for (Note note : piece.notes()) {
        long on = Math.max(0, Math.round(note.startBeat() * TICKS));
        long off = Math.max(on + 1, Math.round((note.startBeat() + note.beats()) * TICKS));
        send(track, on, ShortMessage.NOTE_ON, note.channel(), note.pitch(), note.velocity());
        send(track, off, ShortMessage.NOTE_OFF, note.channel(), note.pitch(), 0);
        end = Math.max(end, off);
      }
      send(track, (long) end + TAIL_BEATS * TICKS, ShortMessage.CONTROL_CHANGE, 0, 123, 0);
      MidiSystem.write(sequence, 0, file.toFile());
    } catch (InvalidMidiDataException e) {
      throw new IllegalStateException(piece.name(), e);
    }
  }

  private static void send(Track track, long tick, int command, int channel, int a, int b)
      throws InvalidMidiDataException {
    track.add(new MidiEvent(new ShortMessage(command, channel, a, b), tick));
  }
}
