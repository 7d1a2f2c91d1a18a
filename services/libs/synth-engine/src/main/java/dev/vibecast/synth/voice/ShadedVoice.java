package dev.vibecast.synth.voice;

import dev.vibecast.synth.composer.Note;
import dev.vibecast.synth.dsp.Filter;
import dev.vibecast.synth.dsp.FilterShelf;
import dev.vibecast.synth.dsp.Response;
import dev.vibecast.synth.dsp.StereoBlock;
import java.util.function.ToDoubleFunction;

/**
 * Another voice behind a low-pass of its own, for sources whose spectrum falls too slowly: plucked
 * strings, noise bands, driven sines. A string is linear, so this equals a softer pluck.
 */
final class ShadedVoice extends Voice {

  private static final FilterShelf SHELF = FilterShelf.lowPass(.7);

  private final Instrument instrument;
  private final ToDoubleFunction<Note> cutoffHz;
  private final StereoBlock block;
  private final Filter left = new Filter();
  private final Filter right = new Filter();
  private Voice inner;
  private Response response;

  private ShadedVoice(Instrument instrument, ToDoubleFunction<Note> cutoffHz, StereoBlock block) {
    this.instrument = instrument;
    this.cutoffHz = cutoffHz;
    this.block = block;
  }

  /**
   * An instrument whose notes all pass a 12 dB-an-octave low-pass.
   *
   * @param cutoffHz corner of a note, 20…18,000
   */
  static Instrument of(Instrument inner, ToDoubleFunction<Note> cutoffHz) {
    StereoBlock block = new StereoBlock();
    return new VoicePool(() -> new ShadedVoice(inner, cutoffHz, block));
  }

  @Override
  protected void start() {
    inner = instrument.play(note);
    left.reset();
    right.reset();
    response = SHELF.atHz(cutoffHz.applyAsDouble(note));
  }

  @Override
  protected int releaseFrames() {
    return (int) (inner.endFrame() - note.startFrame() - gateFrames);
  }

  @Override
  public void end() {
    inner.end();
    super.end();
  }

  @Override
  protected void render(StereoBlock out, int from, int to, int age) {
    block.clear();
    inner.render(block, from, to, age);
    left.process(response, block.left);
    right.process(response, block.right);
    block.keep(from, to);
    out.add(block, 1f, 1f);
  }
}
