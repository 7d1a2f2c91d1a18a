package dev.vibecast.synth.voice;

import dev.vibecast.synth.composer.Note;
import dev.vibecast.synth.dsp.StereoBlock;
import dev.vibecast.synth.dsp.Svf;
import java.util.function.ToDoubleFunction;

/**
 * Another voice behind a low-pass of its own, for sources whose spectrum falls too slowly: plucked
 * strings, noise bands, driven sines. A string is linear, so this equals a softer pluck.
 */
final class ShadedVoice extends Voice {

  private final Voice inner;
  private final StereoBlock block;
  private final Svf left = new Svf();
  private final Svf right = new Svf();

  private ShadedVoice(Voice inner, double cutoffHz, StereoBlock block) {
    super(inner.note(), releaseFrames(inner));
    this.inner = inner;
    this.block = block;
    left.set(cutoffHz, .7);
    right.set(cutoffHz, .7);
  }

  private static int releaseFrames(Voice inner) {
    return (int) (inner.endFrame() - inner.note().startFrame() - inner.note().gateFrames());
  }

  /**
   * An instrument whose notes all pass a 12 dB-an-octave low-pass.
   *
   * @param cutoffHz corner of a note, 20…18,000
   */
  static Instrument of(Instrument inner, ToDoubleFunction<Note> cutoffHz) {
    StereoBlock block = new StereoBlock();
    return note -> new ShadedVoice(inner.play(note), cutoffHz.applyAsDouble(note), block);
  }

  @Override
  protected void render(StereoBlock out, int from, int to, int age) {
    block.clear();
    inner.render(block, from, to, age);
    left.lowPass(block.left, from, to);
    right.lowPass(block.right, from, to);
    for (int i = from; i < to; i++) {
      out.left[i] += block.left[i];
      out.right[i] += block.right[i];
    }
  }
}
