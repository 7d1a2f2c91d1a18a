/**
 * Makes {@code alignment.json}. Enters: anchors, dimensions, the development themes of the atlas.
 * Leaves: the model file. Run {@link dev.vibecast.scorers.tuning.Tuning#main} when the synthesizer,
 * the descriptors or the anchors change.
 */
package dev.vibecast.scorers.tuning;
