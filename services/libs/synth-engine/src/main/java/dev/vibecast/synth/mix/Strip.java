package dev.vibecast.synth.mix;

import dev.vibecast.schema.music.Grain;
import dev.vibecast.schema.music.Layer;
import dev.vibecast.synth.composer.Knobs;
import dev.vibecast.synth.composer.Note;
import dev.vibecast.synth.composer.Notes;
import dev.vibecast.synth.dsp.BusLanes;
import dev.vibecast.synth.dsp.Exp2;
import dev.vibecast.synth.dsp.OnePole;
import dev.vibecast.synth.dsp.StereoBlock;
import dev.vibecast.synth.voice.Instrument;
import dev.vibecast.synth.voice.Instruments;
import dev.vibecast.synth.voice.Scratch;
import dev.vibecast.synth.voice.Voice;
import java.util.ArrayList;
import java.util.List;

/**
 * One layer's channel: voices, grain, gain, image, sends. Up to the grain it plays a block of some
 * quanta ahead, one voice after the other, so that code and state of a voice stay in the cache.
 * Voices depend on nothing but their notes, so no later wish can come too late.
 */
final class Strip {

  private static final int N = StereoBlock.FRAMES;

  /** A filter below this has rung out, −120 dB. */
  private static final float SILENT = 1e-6f;

  /** More voices than most layers ever need at once. */
  private static final int VOICES = 64;

  private final Notes notes;
  private final Instrument instrument;
  private final List<Voice> voices = new ArrayList<>(VOICES);
  private final StereoBlock block = new StereoBlock(Voice.BLOCK_FRAMES);
  private final OnePole low;
  private final Saturator saturator;
  private final float gain;
  private final float reverbSend;
  private final float echoSend;
  private final float panScale;
  private final float decorrelation;
  private float lowState;
  private boolean sounding;

  Strip(Layer layer, Knobs knobs, Scratch scratch, Notes notes, double mixGain) {
    this.notes = notes;
    instrument = Instruments.of(layer, knobs, scratch);
    double lowestHz = LayerTable.highPassHz(layer);
    low = lowestHz > 0 ? OnePole.lowPass(lowestHz) : null;
    saturator = knobs.grain == Grain.CLEAN ? null : new Saturator(knobs.grain, Voice.BLOCK_FRAMES);
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

  /** Plays the next block, which begins at a deck frame. */
  void play(long from) {
    boolean heard = false;
    for (int i = 0; i < voices.size(); i++) {
      heard |= voices.get(i).soundsIn(from);
    }
    boolean ringing = sounding && Math.abs(lowState) > SILENT;
    sounding = heard || ringing;
    if (sounding) {
      block.clear();
      for (int i = 0; i < voices.size(); i++) {
        voices.get(i).render(block, from);
      }
      shape();
      dropEnded(from + Voice.BLOCK_FRAMES);
    }
  }

  /** Lows that a layer shall not have are in its middle; the grain comes behind. */
  private void shape() {
    if (low != null) {
      lowState = low.takeMiddle(lowState, block);
    }
    if (saturator != null) {
      saturator.process(block);
    }
  }

  /** Gives back the voices that end before a deck frame, and their notes. */
  void dropEnded(long frame) {
    int kept = 0;
    for (int i = 0; i < voices.size(); i++) {
      Voice voice = voices.get(i);
      if (voice.endFrame() > frame) {
        voices.set(kept++, voice);
      } else {
        notes.giveBack(voice.end());
      }
    }
    for (int i = voices.size() - 1; i >= kept; i--) {
      voices.remove(i);
    }
  }

  /**
   * Adds a quantum of the block to the sums, times a gain that ramps from g0 to g1. The image is
   * mid plus scaled side; sends carry the same image.
   *
   * @param at where the quantum begins in the block
   */
  void mix(int at, Sums sums, float g0, float g1) {
    if (!sounding) {
      return;
    }
    BusLanes.ACTIVE.spread(
        block,
        at,
        gain * g0,
        gain * (g1 - g0) / N,
        panScale,
        sums.dry,
        sums.reverb,
        reverbSend,
        sums.echo,
        echoSend,
        sums.decorrelate,
        .5f * decorrelation);
  }
}
