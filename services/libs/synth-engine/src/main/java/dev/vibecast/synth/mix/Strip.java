package dev.vibecast.synth.mix;

import dev.vibecast.schema.music.Grain;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.synth.composer.Knobs;
import dev.vibecast.synth.composer.Note;
import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.Lanes;
import dev.vibecast.synth.dsp.OnePole;
import dev.vibecast.synth.dsp.StereoBlock;
import dev.vibecast.synth.voice.Instrument;
import dev.vibecast.synth.voice.Instruments;
import dev.vibecast.synth.voice.Scratch;
import dev.vibecast.synth.voice.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One layer's channel: voices, grain, gain, image, sends. */
final class Strip {

  /** Quanta that voices are played ahead, 5.3 ms. */
  static final int AHEAD_QUANTA = 4;

  private static final int N = StereoBlock.FRAMES;

  /** A filter below this has rung out, −120 dB. */
  private static final float SILENT = 1e-6f;

  private final Instrument instrument;
  private final List<Voice> voices = new ArrayList<>();
  private final StereoBlock[] ahead = new StereoBlock[AHEAD_QUANTA];
  private final boolean[] sounding = new boolean[AHEAD_QUANTA];
  private final OnePole highPass;
  private final float[] lowStates = new float[2];
  private final Saturator saturator;
  private final float gain;
  private final float reverbSend;
  private final float echoSend;
  private final float panScale;
  private final float decorrelation;
  private boolean ringing;

  Strip(Layer layer, Knobs knobs, Scratch scratch, double mixGain) {
    instrument = Instruments.of(layer, knobs, scratch);
    Arrays.setAll(ahead, q -> new StereoBlock());
    highPass = OnePole.highPass(LayerTable.highPassHz(layer));
    saturator = knobs.grain == Grain.CLEAN ? null : new Saturator(knobs.grain);
    gain = (float) (Exp2.gain(LayerTable.trimDb(layer, knobs.config)) * mixGain);
    reverbSend = (float) Exp2.gain(LayerTable.reverbSendDb(layer));
    echoSend = knobs.echoIndex < .01 ? 0f : (float) Exp2.gain(LayerTable.echoSendDb(layer));
    panScale = (float) Math.min(1.3, knobs.width / .5);
    decorrelation = (float) (knobs.width * LayerTable.width(layer));
  }

  /** Begins a note at its first frame. */
  Voice start(Note note) {
    Voice voice = instrument.play(note);
    voices.add(voice);
    return voice;
  }

  /**
   * Plays all voices for some quanta ahead, one voice after the other: code and state of a voice
   * stay in the cache. They depend on nothing but their notes, so no later wish can come too late.
   */
  void playAhead(long quantum) {
    for (int q = 0; q < AHEAD_QUANTA; q++) {
      ahead[q].clear();
      sounding[q] = false;
    }
    for (int i = 0; i < voices.size(); i++) {
      playAhead(voices.get(i), quantum);
    }
    dropEnded(quantum + (long) AHEAD_QUANTA * N);
  }

  private void playAhead(Voice voice, long quantum) {
    for (int q = 0; q < AHEAD_QUANTA; q++) {
      long start = quantum + (long) q * N;
      if (voice.soundsIn(start)) {
        voice.render(ahead[q], start);
        sounding[q] = true;
      }
    }
  }

  /** Adds a quantum that was played ahead to the sums, times a gain that ramps from g0 to g1. */
  void mix(int aheadIndex, Sums sums, float g0, float g1) {
    if (!sounding[aheadIndex] && !ringing) {
      return;
    }
    StereoBlock bus = ahead[aheadIndex];
    highPass.process(lowStates, bus);
    ringing = sounding[aheadIndex] || Math.abs(lowStates[0]) + Math.abs(lowStates[1]) > SILENT;
    if (saturator != null) {
      saturator.process(bus);
    }
    spread(bus, sums, gain * g0, gain * g1);
  }

  /** Gives back the voices that end before a deck frame. */
  void dropEnded(long frame) {
    int kept = 0;
    for (int i = 0; i < voices.size(); i++) {
      Voice voice = voices.get(i);
      if (voice.endFrame() > frame) {
        voices.set(kept++, voice);
      } else {
        voice.end();
      }
    }
    for (int i = voices.size() - 1; i >= kept; i--) {
      voices.remove(i);
    }
  }

  /** The image is mid plus scaled side; sends carry the same image. */
  private void spread(StereoBlock bus, Sums sums, float g0, float g1) {
    Lanes.ACTIVE.spread(
        bus,
        g0,
        (g1 - g0) / N,
        .5f * (1f + panScale),
        .5f * (1f - panScale),
        sums.dry,
        sums.reverb,
        reverbSend,
        sums.echo,
        echoSend,
        sums.decorrelate,
        .5f * decorrelation);
  }
}
