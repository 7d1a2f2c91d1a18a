package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.Filter;
import dev.vibecast.synth.dsp.FilterShelf;
import dev.vibecast.synth.dsp.OnePole;
import dev.vibecast.synth.dsp.Response;
import dev.vibecast.synth.dsp.StereoBlock;
import java.util.Arrays;

/**
 * Breath, wind, surf: noise addressed by deck frame, so that pieces of one long sound overlap in
 * phase. Mid and side are separate noises, the side lower.
 */
final class AirVoice extends Voice {

  private static final int MID_SEED = 0x11A7;
  private static final int SIDE_SEED = 0x51DE;
  private static final OnePole PINK = OnePole.leaky(.2, .96, .2);

  private final AirPatch patch;
  private final Scratch scratch;
  private final FilterShelf shelf;
  private final Filter[] mid;
  private final Filter side = new Filter();
  private final Response shade;
  private final Filter midShade = new Filter();
  private final Filter sideShade = new Filter();
  private float pinkMid;
  private float pinkSide;
  private float levelNow;

  AirVoice(AirPatch patch, Scratch scratch) {
    this.patch = patch;
    this.scratch = scratch;
    shelf = (patch.lowPass ? FilterShelf.lowPass(patch.q) : FilterShelf.bandPass(patch.q)).filled();
    shade = patch.shadeHz > 0 ? Shade.at(patch.shadeHz) : null;
    mid = new Filter[1 + patch.overtones.length];
    Arrays.setAll(mid, i -> new Filter());
  }

  @Override
  protected int releaseFrames() {
    return patch.envelope.releaseFrames();
  }

  @Override
  protected void start() {
    for (Filter f : mid) {
      f.reset();
    }
    side.reset();
    midShade.reset();
    sideShade.reset();
    pinkMid = 0;
    pinkSide = 0;
    levelNow = level(0);
  }

  @Override
  protected boolean wavers() {
    return true;
  }

  @Override
  protected void render(StereoBlock out, Piece p) {
    int frame = (int) (note.startFrame() + p.startAge());
    double deckS = (note.startFrame() + p.age) / 48_000.0;
    double hz = patch.centreHz.at(deckS, place(p.age));
    Response band = shelf.atHz(hz);
    pinkMid = source(MID_SEED, frame, pinkMid, p.count);
    Scratch.clear(scratch.b, p.count);
    mid[0].add(band, scratch.c, scratch.b, p.count, 1f, 0f);
    for (int k = 0; k < patch.overtones.length; k++) {
      Response overtone = shelf.atHz(hz * patch.overtones[k]);
      float gain = (float) patch.overtoneGains[k];
      mid[k + 1].add(overtone, scratch.c, scratch.b, p.count, gain, 0f);
    }
    pinkSide = source(SIDE_SEED, frame, pinkSide, p.count);
    side.process(band, scratch.c, p.count);
    if (shade != null) {
      midShade.process(shade, scratch.b, p.count);
      sideShade.process(shade, scratch.c, p.count);
    }
    emit(out, p);
  }

  /** Leaves noise in the third buffer and returns the state of its colour. */
  private float source(int seed, int frame, float pink, int count) {
    LANES.white(scratch.c, count, seed, frame);
    return patch.pink ? PINK.process(pink, scratch.c, count) : pink;
  }

  private void emit(StereoBlock out, Piece p) {
    float g0 = levelNow;
    levelNow = level(p.endAge());
    double position = note.pan() + patch.pan.at(0, place(p.age));
    float panLeft = Pan.left(position);
    float panRight = Pan.right(position);
    add(scratch.b, out, p, g0, levelNow, panLeft, panRight);
    float sideGain = (float) patch.side;
    add(scratch.c, out, p, g0, levelNow, sideGain * panLeft, -sideGain * panRight);
  }

  private double place(int age) {
    return Math.min(1, (note.elapsedFrames() + age) / (double) Math.max(1, note.wholeFrames()));
  }

  private float level(int age) {
    double deckS = (note.startFrame() + age) / 48_000.0;
    double curve = patch.level.at(deckS, place(age));
    double envelope = patch.envelope.at(age, gateFrames);
    return (float) (curve * envelope * note.velocity() * patch.gain);
  }
}
