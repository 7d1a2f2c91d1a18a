package dev.vibecast.synth.voice;

import java.util.ArrayList;
import java.util.List;

/** Recipe of a struck drum: sweeping modes, bands of noise, bursts. */
final class DrumPatch {

  /** A sine that falls from one frequency to another. */
  record Mode(double fromHz, double toHz, double tauS, double gain, double t60S) {}

  /** A band of the noise source. */
  record Band(double hz, double q, double gain, double t60S) {}

  final List<Mode> modes = new ArrayList<>();
  final List<Band> bands = new ArrayList<>();
  double[] burstsS = {};
  double highPassHz;
  double attackS = .0007;
  double drive;
  double shadeHz;
  double gain = 1;
  boolean metal;
  boolean tuned;

  DrumPatch mode(double fromHz, double toHz, double tauS, double gain, double t60S) {
    modes.add(new Mode(fromHz, toHz, tauS, gain, t60S));
    return this;
  }

  DrumPatch band(double hz, double q, double gain, double t60S) {
    bands.add(new Band(hz, q, gain, t60S));
    return this;
  }

  DrumPatch metal(double highPass) {
    metal = true;
    highPassHz = highPass;
    return this;
  }

  DrumPatch attack(double s) {
    attackS = s;
    return this;
  }

  DrumPatch highPass(double hz) {
    highPassHz = hz;
    return this;
  }

  DrumPatch gain(double g) {
    gain = g;
    return this;
  }

  DrumPatch drive(double db) {
    drive = db;
    return this;
  }

  /** A low-pass behind everything. */
  DrumPatch shade(double hz) {
    shadeHz = hz;
    return this;
  }

  /** Modes are ratios of the note's pitch instead of Hz. */
  DrumPatch tuned() {
    tuned = true;
    return this;
  }

  double longestS() {
    double longest = .02;
    for (Mode m : modes) {
      longest = Math.max(longest, m.t60S());
    }
    for (Band b : bands) {
      longest = Math.max(longest, b.t60S());
    }
    return longest + attackS + lastBurstS();
  }

  /** Onset of the last burst, 0 if there is only one. */
  double lastBurstS() {
    return burstsS.length > 0 ? burstsS[burstsS.length - 1] : 0;
  }
}
