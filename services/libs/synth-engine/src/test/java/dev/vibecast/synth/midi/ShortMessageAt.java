package dev.vibecast.synth.midi;

import javax.sound.midi.ShortMessage;

/** A channel message and its tick. */
record ShortMessageAt(long tick, ShortMessage message) {}
