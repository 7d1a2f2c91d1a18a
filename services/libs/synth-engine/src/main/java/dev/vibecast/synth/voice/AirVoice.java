package dev.vibecast.synth.voice;

import dev.vibecast.synth.composer.Note;
import dev.vibecast.synth.dsp.Noise;
import dev.vibecast.synth.dsp.StereoBlock;
import dev.vibecast.synth.dsp.Svf;
import java.util.Arrays;

/**
 * Breath, wind, surf: noise addressed by deck frame, so that pieces of one long sound overlap in
 * phase. Mid and side are separate noises, the side lower.
 */
final class AirVoice extends Voice {

  private final AirPatch patch;
  private final Scratch scratch;
  private final Svf[] mid;
  private final Svf side = new Svf();
  private float pinkMid;
  private float pinkSide;

  AirVoice(Note note, AirPatch patch, Scratch scratch) {
    super(note, patch.envelope.releaseFrames());
    this.patch = patch;
    this.scratch = scratch;
    mid = new Svf[1 + patch.overtones.length];
    Arrays.setAll(mid, i -> new Svf());
  }

  @Override
  protected void render(StereoBlock out, int from, int to, int age) {
    int frame = (int) (note.startFrame() + age);
    double deckS = (note.startFrame() + age) / 48_000.0;
    double hz = patch.centreHz.at(deckS, place(age));
    Arrays.fill(scratch.b, from, to, 0f);
    Arrays.fill(scratch.d, from, to, 0f);
    Noise.white(scratch.a, from, to, 0x11A7, frame);
    pinkMid = colour(scratch.a, from, to, pinkMid);
    band(mid[0], hz, 1f, scratch.a, scratch.b, from, to);
    for (int k = 0; k < patch.overtones.length; k++) {
      float g = (float) patch.overtoneGains[k];
      band(mid[k + 1], hz * patch.overtones[k], g, scratch.a, scratch.b, from, to);
    }
    Noise.white(scratch.c, from, to, 0x51DE, frame);
    pinkSide = colour(scratch.c, from, to, pinkSide);
    band(side, hz, (float) patch.side, scratch.c, scratch.d, from, to);
    emit(out, from, to, age);
  }

  private float colour(float[] x, int from, int to, float state) {
    if (!patch.pink) {
      return state;
    }
    float s = state;
    for (int i = from; i < to; i++) {
      s = .96f * s + .2f * x[i];
      x[i] = s + .2f * x[i];
    }
    return s;
  }

  private void band(Svf f, double hz, float g, float[] in, float[] out, int from, int to) {
    f.set(hz, patch.q);
    if (!patch.lowPass) {
      f.addBandPass(in, out, from, to, g);
      return;
    }
    f.lowPass(in, from, to);
    for (int i = from; i < to; i++) {
      out[i] += g * in[i];
    }
  }

  private void emit(StereoBlock out, int from, int to, int age) {
    float g0 = level(age);
    float slope = (level(age + to - from) - g0) / (to - from);
    Pan pan = Pan.at(note.pan() + patch.pan.at(0, place(age)));
    for (int i = from; i < to; i++) {
      float g = g0 + slope * (i - from);
      out.left[i] += (scratch.b[i] + scratch.d[i]) * g * pan.left();
      out.right[i] += (scratch.b[i] - scratch.d[i]) * g * pan.right();
    }
  }

  private double place(int age) {
    return Math.min(1, (note.elapsedFrames() + age) / (double) Math.max(1, note.wholeFrames()));
  }

  private float level(int age) {
    double deckS = (note.startFrame() + age) / 48_000.0;
    double curve = patch.level.at(deckS, place(age));
    double envelope = patch.envelope.at(age, note.gateFrames());
    return (float) (curve * envelope * note.velocity() * patch.gain);
  }
}
