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
import java.util.List;

/** One layer's channel: voices, grain, gain, image, sends. */
final class Strip {

  private static final int N = StereoBlock.FRAMES;

  private final Instrument instrument;
  private final List<Voice> voices = new ArrayList<>();
  private final StereoBlock bus = new StereoBlock();
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

  /** Adds one quantum to the sums, times a gain that ramps from g0 to g1. */
  void render(long quantum, Sums sums, float g0, float g1) {
    if (voices.isEmpty() && !ringing) {
      return;
    }
    bus.clear();
    for (int i = 0; i < voices.size(); i++) {
      voices.get(i).render(bus, quantum);
    }
    ringing = !voices.isEmpty();
    dropEnded(quantum + N);
    highPass.process(lowStates, bus);
    if (saturator != null) {
      saturator.process(bus);
    }
    spread(sums, gain * g0, gain * g1);
  }

  private void dropEnded(long frame) {
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
  private void spread(Sums sums, float g0, float g1) {
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
