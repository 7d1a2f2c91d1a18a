/**
 * What the gateway knows about streams and what people may ask of them.
 *
 * <p>Enters: timelines, events and scores from the {@code messaging} room, requests from the {@code
 * http} room. Leaves: summaries for people; prompts, commands and listener counts through {@link
 * dev.vibecast.gateway.stream.Outbox}.
 */
package dev.vibecast.gateway.stream;
