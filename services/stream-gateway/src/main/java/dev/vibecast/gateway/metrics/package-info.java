/** What the gateway tells Prometheus. Enters: facts from the fan-out and the event feeds. */
package dev.vibecast.gateway.metrics;
