package dev.vibecast.synth.midi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;

/** A track as the JDK's reader sees it. */
record ReadTrack(Track track) {

  byte[] meta(int type) {
    for (int i = 0; i < track.size(); i++) {
      if (track.get(i).getMessage() instanceof MetaMessage meta && meta.getType() == type) {
        return meta.getData();
      }
    }
    throw new AssertionError("no meta event " + type);
  }

  String text(int type) {
    return new String(meta(type), StandardCharsets.UTF_8);
  }

  List<ShortMessageAt> of(int command) {
    List<ShortMessageAt> found = new ArrayList<>();
    for (int i = 0; i < track.size(); i++) {
      MidiEvent event = track.get(i);
      if (event.getMessage() instanceof ShortMessage message && message.getCommand() == command) {
        found.add(new ShortMessageAt(event.getTick(), message));
      }
    }
    return found;
  }

  List<ShortMessageAt> strokes() {
    return of(ShortMessage.NOTE_ON);
  }

  int program() {
    return of(ShortMessage.PROGRAM_CHANGE).getFirst().message().getData1();
  }

  Set<Integer> channels() {
    Set<Integer> channels = new TreeSet<>();
    for (int i = 0; i < track.size(); i++) {
      if (track.get(i).getMessage() instanceof ShortMessage message) {
        channels.add(message.getChannel());
      }
    }
    return channels;
  }

  /** Keys that are struck while they sound, released while they do not, or never released. */
  Set<Integer> hanging() {
    Set<Integer> wrong = new TreeSet<>();
    Set<Integer> down = new TreeSet<>();
    for (int i = 0; i < track.size(); i++) {
      if (track.get(i).getMessage() instanceof ShortMessage message) {
        boolean on = message.getCommand() == ShortMessage.NOTE_ON;
        boolean off = message.getCommand() == ShortMessage.NOTE_OFF;
        int key = message.getData1();
        if (on && !down.add(key) || off && !down.remove(key)) {
          wrong.add(key);
        }
      }
    }
    wrong.addAll(down);
    return wrong;
  }
}
