package dev.vibecast.synth.voice;

import dev.vibecast.synth.dsp.Adsr;
import java.util.ArrayList;
import java.util.List;

/**
 * Recipe of a subtractive voice: oscillators, one moving low-pass, fixed resonances, envelope.
 * Built once per deck and shared by its voices.
 */
final class SubtractivePatch {

  /** Shape of an oscillator. */
  enum Shape {
    SAW,
    PULSE,
    TRIANGLE,
    SINE
  }

  /** One oscillator per pitch. */
  record Osc(Shape shape, double cents, double gainDb, double pan, double width) {}

  /** A resonance added to the filtered signal. */
  record Body(double hz, double q, double gain) {}

  final List<Osc> oscillators = new ArrayList<>();
  final List<Body> bodies = new ArrayList<>();
  Adsr envelope = new Adsr(.01, 1, 1, .1);
  double cutoffHz = 2000;
  double cutoffPerHz;
  double cutoffPerVelocityHz;
  double q = .7;
  double sweepOct;
  double sweepPerVelocityOct;
  double sweepT60S = .3;
  double drift;
  double driftHz = .12;
  double bright;
  Vibrato vibrato = Vibrato.NONE;
  double glideTauS;
  double scoopCents;
  double swellDb;
  double swellOct;
  double widthDrift;
  double beatFrames;
  double beatDipDb;
  double drive;
  double gain = 1;

  SubtractivePatch osc(Shape shape, double cents, double gainDb) {
    return osc(shape, cents, gainDb, 0, .4);
  }

  SubtractivePatch osc(Shape shape, double cents, double gainDb, double pan, double width) {
    oscillators.add(new Osc(shape, cents, gainDb, pan, width));
    return this;
  }

  /** A centre saw and two detuned ones at −3 dB, spread over the image. */
  SubtractivePatch unison(double cents, double pan) {
    return osc(Shape.SAW, 0, 0, 0, 0)
        .osc(Shape.SAW, cents, -3, pan, 0)
        .osc(Shape.SAW, -cents, -3, -pan, 0);
  }

  SubtractivePatch body(double hz, double q, double gain) {
    bodies.add(new Body(hz, q, gain));
    return this;
  }

  SubtractivePatch envelope(Adsr adsr) {
    envelope = adsr;
    return this;
  }

  SubtractivePatch cutoff(double hz, double perHz, double perVelocityHz, double quality) {
    cutoffHz = hz;
    cutoffPerHz = perHz;
    cutoffPerVelocityHz = perVelocityHz;
    q = quality;
    return this;
  }

  SubtractivePatch sweep(double oct, double perVelocityOct, double t60S) {
    sweepOct = oct;
    sweepPerVelocityOct = perVelocityOct;
    sweepT60S = t60S;
    return this;
  }

  SubtractivePatch drift(double oct, double hz) {
    drift = oct;
    driftHz = hz;
    return this;
  }

  SubtractivePatch vibrato(double hz, double cents, double delayS) {
    vibrato = new Vibrato(hz, cents, delayS);
    return this;
  }
}
