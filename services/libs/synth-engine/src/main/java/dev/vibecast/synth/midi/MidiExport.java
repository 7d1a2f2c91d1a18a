package dev.vibecast.synth.midi;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.synth.Segment;
import dev.vibecast.synth.composer.Clock;
import dev.vibecast.synth.composer.Knobs;
import dev.vibecast.synth.score.ScoreNote;
import dev.vibecast.synth.score.ScoreReader;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The notes of a segment as a standard MIDI file: type 1, 960 ticks in a quarter note, which is the
 * grid that the music is composed on. Onsets are where they are heard, so human timing and swing
 * are in the file and a robotic recipe lies exactly on the grid.
 *
 * <p>Source: MIDI Manufacturers Association, "Standard MIDI Files 1.0" (RP-001), 1996.
 */
public final class MidiExport {

  /** Ticks in a quarter note. */
  public static final int QUARTER_TICKS = 4 * Clock.SLOT_TICKS;

  private static final int TYPE_SEVERAL_TRACKS = 1;
  private static final double TICK_SCALE = 300_000;

  private MidiExport() {}

  /**
   * The file of a span. Notes that begin before it are cut at its start, notes that last longer at
   * its end. Layers that mute or solo silences have a track without notes.
   *
   * @param segment what plays
   * @param fromFrame first stream frame; put it on a bar line to see bars where they are heard
   * @param frames length, more than 0
   * @param title name of the piece, may be empty
   * @return a complete file
   * @throws IllegalArgumentException if the length is not positive
   */
  public static byte[] write(Segment segment, long fromFrame, long frames, String title) {
    if (frames <= 0) {
      throw new IllegalArgumentException("frames is %d; it takes more than 0".formatted(frames));
    }
    Knobs knobs = new Knobs(segment.config(), segment.overrides());
    List<ScoreNote> notes = new ScoreReader(segment).read(fromFrame, fromFrame + frames);
    long endTick = ticks(frames, knobs);
    List<MidiTrack> tracks = new ArrayList<>();
    tracks.add(conductor(segment, knobs, title));
    for (Layer layer : Layer.values()) {
      tracks.add(layer(layer, segment, knobs, keys(layer, notes, fromFrame, endTick, knobs)));
    }
    return file(tracks, endTick);
  }

  private static MidiTrack conductor(Segment segment, Knobs knobs, String title) {
    MusicConfig config = segment.config();
    String key = config.root().label() + " " + config.mode().label().replace('_', ' ');
    return new MidiTrack()
        .name(title)
        .text("%s, seed %d".formatted(key, segment.seed()))
        .tempo(knobs.centiBpm)
        .meter(knobs.meter)
        .key(KeySignature.of(knobs.rootPitchClass, knobs.mode));
  }

  private static MidiTrack layer(Layer layer, Segment segment, Knobs knobs, List<Chord> chords) {
    GeneralMidi.Sound sound = GeneralMidi.sound(layer, knobs.config);
    MidiTrack track = new MidiTrack().name(layer.label() + ": " + sound.style());
    LayerTrack player = new LayerTrack(track, sound);
    double gain = segment.overrides().mix().gain(layer);
    player.set(gain);
    if (gain > 0) {
      player.play(chords);
    }
    return track;
  }

  private static List<Chord> keys(
      Layer layer, List<ScoreNote> notes, long fromFrame, long endTick, Knobs knobs) {
    return notes.stream()
        .filter(note -> note.layer() == layer)
        .map(
            note -> {
              long on = Math.max(0, ticks(note.startFrame() - fromFrame, knobs));
              long off = Math.min(endTick, ticks(note.endFrame() - fromFrame, knobs));
              return new Chord(note, on, Math.max(on + 1, off));
            })
        .filter(chord -> chord.onTick() < endTick)
        .toList();
  }

  private static long ticks(long frames, Knobs knobs) {
    return Math.round(frames * (double) knobs.centiBpm / TICK_SCALE);
  }

  private static byte[] file(List<MidiTrack> tracks, long endTick) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(new byte[] {'M', 'T', 'h', 'd', 0, 0, 0, 6, 0, TYPE_SEVERAL_TRACKS});
    file.writeBytes(new byte[] {0, (byte) tracks.size()});
    file.writeBytes(new byte[] {(byte) (QUARTER_TICKS >> 8), (byte) QUARTER_TICKS});
    tracks.forEach(track -> file.writeBytes(track.chunk(endTick)));
    return file.toByteArray();
  }
}
