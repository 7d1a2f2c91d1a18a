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

  /** Turns of the cutoff in which the filter rings out to −66 dB. */
  private static final double TAIL_TURNS = 1.5;

  private final Instrument instrument;
  private final ToDoubleFunction<Note> cutoffHz;
  private final StereoBlock block;
  private final Filter left = new Filter();
  private final Filter right = new Filter();
  private Voice inner;
  private Response response;
  private int tailFrames;

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
    double hz = cutoffHz.applyAsDouble(note);
    response = SHELF.atHz(hz);
    tailFrames = (int) (TAIL_TURNS * 48_000 / hz);
  }

  @Override
  protected int releaseFrames() {
    return (int) (inner.endFrame() - note.startFrame() - gateFrames) + tailFrames;
  }

  @Override
  public void end() {
    inner.end();
    super.end();
  }

  @Override
  protected void render(StereoBlock out, int from, int to, int age) {
    block.clear();
    inner.render(block, note.startFrame() + age - from);
    left.process(response, block.left);
    right.process(response, block.right);
    block.keep(from, to);
    out.add(block, 1f, 1f);
  }
}
