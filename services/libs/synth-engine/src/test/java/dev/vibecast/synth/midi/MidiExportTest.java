package dev.vibecast.synth.midi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.LayerMix;
import dev.vibecast.schema.music.Meter;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.synth.Blend;
import dev.vibecast.synth.Configs;
import dev.vibecast.synth.Segment;
import dev.vibecast.synth.score.ScoreNote;
import dev.vibecast.synth.score.ScoreReader;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import org.junit.jupiter.api.Test;

class MidiExportTest {

  private static final long MINUTE = 60 * 48_000L;

  @Test
  void conductsTempoKeyMetreAndTitle() throws Exception {
    Sequence file = export("tempo=fast,root=f#,mode=dorian", Overrides.NONE, "Wet Streets");
    ReadTrack conductor = new ReadTrack(file.getTracks()[0]);

    assertThat(MidiSystem.getMidiFileFormat(bytes("", Overrides.NONE)).getType()).isEqualTo(1);
    assertThat(file.getResolution()).isEqualTo(960);
    assertThat(conductor.text(3)).isEqualTo("Wet Streets");
    assertThat(conductor.text(1)).isEqualTo("f# dorian, seed 5");
    assertThat(conductor.meta(0x51)).isEqualTo(new byte[] {7, 0x53, 0});
    assertThat(conductor.meta(0x58)).isEqualTo(new byte[] {4, 2, 24, 8});
    assertThat(conductor.meta(0x59)).isEqualTo(new byte[] {3, 1});
    assertThat(file.getMicrosecondLength()).isBetween(59_999_000L, 60_001_000L);
  }

  @Test
  void writesOddMetres() throws Exception {
    assertThat(meter(Meter.THREE_FOUR)).isEqualTo(new byte[] {3, 2, 24, 8});
    assertThat(meter(Meter.SEVEN_EIGHT)).isEqualTo(new byte[] {7, 3, 12, 8});
    assertThat(meter(Meter.SIX_EIGHT)).isEqualTo(new byte[] {6, 3, 36, 8});
  }

  @Test
  void namesATrackPerLayerAndGivesItASound() throws Exception {
    Track[] tracks = export("bass=walking,pad=cinematic", Overrides.NONE, "").getTracks();

    assertThat(tracks).hasSize(7);
    assertThat(new ReadTrack(tracks[1]).text(3)).isEqualTo("bass: walking");
    assertThat(new ReadTrack(tracks[1]).program()).isEqualTo(32);
    assertThat(new ReadTrack(tracks[2]).program()).isEqualTo(48);
    for (Layer layer : Layer.values()) {
      ReadTrack track = new ReadTrack(tracks[1 + layer.ordinal()]);
      assertThat(track.text(3)).startsWith(layer.label());
      assertThat(track.channels()).containsExactly(layer == Layer.RHYTHM ? 9 : layer.ordinal());
    }
  }

  @Test
  void writesEveryNoteOnceAndLeavesNoneHanging() throws Exception {
    Segment segment = segment("human=drunk,density=6", Overrides.NONE);
    Track[] tracks = read(MidiExport.write(segment, 0, MINUTE, "")).getTracks();
    List<ScoreNote> score = new ScoreReader(segment).read(0, MINUTE);

    for (Layer layer : Layer.values()) {
      ReadTrack track = new ReadTrack(tracks[1 + layer.ordinal()]);
      long keys =
          score.stream()
              .filter(note -> note.layer() == layer)
              .mapToLong(note -> layer == Layer.RHYTHM ? 1 : note.pitches().size())
              .sum();
      assertThat(track.hanging()).as(layer.label()).isEmpty();
      assertThat((long) track.strokes().size()).as(layer.label()).isBetween(keys * 97 / 100, keys);
    }
  }

  @Test
  void putsARoboticRecipeExactlyOnTheGrid() throws Exception {
    Track[] tracks =
        export("human=robotic,swing=none,bass=pulsing", Overrides.NONE, "").getTracks();

    for (ShortMessageAt stroke : new ReadTrack(tracks[1]).strokes()) {
      assertThat(stroke.tick() % 240).isZero();
    }
  }

  @Test
  void leavesOutWhatTheMixSilences() throws Exception {
    Mix mix = new Mix(Map.of(Layer.PAD, new LayerMix(true, false, 1)));
    Track[] tracks = export("", new Overrides(null, null, mix, Map.of()), "").getTracks();

    assertThat(new ReadTrack(tracks[2]).strokes()).isEmpty();
    assertThat(new ReadTrack(tracks[1]).strokes()).isNotEmpty();
  }

  @Test
  void bendsASingleLineByWhatKeysCannotSay() throws Exception {
    ReadTrack robotic =
        new ReadTrack(export("human=robotic,bass=octave", Overrides.NONE, "").getTracks()[1]);
    ReadTrack human =
        new ReadTrack(export("human=drunk,bass=walking", Overrides.NONE, "").getTracks()[1]);

    assertThat(robotic.of(ShortMessage.PITCH_BEND)).isEmpty();
    assertThat(human.of(ShortMessage.PITCH_BEND))
        .hasSizeGreaterThan(20)
        .allSatisfy(bend -> assertThat(bend.message().getData2()).isBetween(50, 78));
  }

  private static byte[] meter(Meter meter) throws Exception {
    Overrides overrides = new Overrides(null, meter, Mix.NEUTRAL, Map.of());
    return new ReadTrack(export("", overrides, "").getTracks()[0]).meta(0x58);
  }

  private static Sequence export(String words, Overrides overrides, String title) throws Exception {
    return read(MidiExport.write(segment(words, overrides), 0, MINUTE, title));
  }

  private static ByteArrayInputStream bytes(String words, Overrides overrides) {
    return new ByteArrayInputStream(MidiExport.write(segment(words, overrides), 0, MINUTE, "x"));
  }

  private static Sequence read(byte[] file) throws Exception {
    return MidiSystem.getSequence(new ByteArrayInputStream(file));
  }

  private static Segment segment(String words, Overrides overrides) {
    return new Segment(
        0, 0, Blend.EQUAL_POWER, 0, 5, Configs.with(Configs.rich(), words), overrides);
  }
}
