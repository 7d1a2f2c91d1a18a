package dev.vibecast.synth.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.BassStyle;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.synth.composer.Knobs;
import dev.vibecast.synth.composer.Note;
import dev.vibecast.synth.dsp.StereoBlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A note that is over has faded: its last sample is no step. */
class NoteEndsTest {

  private static final int N = Voice.BLOCK_FRAMES;

  @ParameterizedTest
  @EnumSource(BassStyle.class)
  void short_basses_end_in_silence(BassStyle style) {
    MusicConfig config = MusicConfig.defaults().with(MusicField.BASS, style);
    Instrument bass = Instruments.of(Layer.BASS, new Knobs(config, Overrides.NONE), new Scratch());
    for (int gate : new int[] {1200, 3600, 9001}) {
      Note note = Note.of(Layer.BASS, 0, 17, gate, .7, 99, 28);
      assertThat(lastOverPeak(bass.play(note))).as("gate %d", gate).isLessThan(.003);
    }
  }

  private static double lastOverPeak(Voice voice) {
    double peak = 0;
    double last = 0;
    for (long at = 0; at < voice.endFrame() + N; at += N) {
      StereoBlock block = new StereoBlock(N);
      voice.render(block, at);
      for (int i = 0; i < N; i++) {
        double x = Math.abs(block.left[i]) + Math.abs(block.right[i]);
        peak = Math.max(peak, x);
        last = x > 0 ? x : last;
      }
    }
    voice.end();
    return last / peak;
  }
}
