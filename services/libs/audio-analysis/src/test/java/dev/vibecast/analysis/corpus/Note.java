package dev.vibecast.analysis.corpus;

/**
 * One note of a piece.
 *
 * @param channel 0…15; 9 is percussion
 * @param startBeat quarter notes from the beginning
 * @param beats length
 * @param pitch MIDI note number
 * @param velocity 1…127
 */
record Note(int channel, double startBeat, double beats, int pitch, int velocity) {}
