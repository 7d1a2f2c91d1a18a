/**
 * Events of streams on their way to listeners, and the count of those who listen.
 *
 * <p>Enters: {@link dev.vibecast.schema.event.StreamEvent} from the {@code messaging} room. Leaves:
 * each event once, in order, at every {@link dev.vibecast.gateway.event.EventSink}, after a
 * snapshot for those who join late.
 */
package dev.vibecast.gateway.event;
