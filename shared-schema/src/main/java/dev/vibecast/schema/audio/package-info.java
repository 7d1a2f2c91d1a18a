/** Audio on its way out: written by the renderer, read by gateway, scoring and any Kafka client. */
package dev.vibecast.schema.audio;
