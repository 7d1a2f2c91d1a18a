/**
 * Audio from the topic to many listeners: deduplicated, encoded once per stream and format, fanned
 * out without one listener slowing another.
 *
 * <p>Enters: {@link dev.vibecast.schema.audio.AudioChunk} from the {@code messaging} room,
 * listeners from the {@code http} room. Leaves: the same bytes for the same frames at every {@link
 * dev.vibecast.gateway.audio.AudioSink}. One stream is handled by one thread, its lane; only {@link
 * dev.vibecast.gateway.audio.Broadcasts} may be called from anywhere.
 */
package dev.vibecast.gateway.audio;
