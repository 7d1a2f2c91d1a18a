/**
 * Ogg Opus, the bytes of {@code audio.opus}.
 *
 * <p>Enters: audio chunks of one stream. Leaves: two header pages once, then one page per chunk.
 * The granule position of a page is the stream's own frame number, and its sequence number follows
 * the chunk's, so every gateway writes the same numbers. Called by the encoder factory of the
 * gateway. Sources: RFC 3533 (Ogg), RFC 7845 (Ogg Opus).
 */
package dev.vibecast.gateway.ogg;
