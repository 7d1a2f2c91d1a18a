/**
 * Kafka on both sides of config generation. Enters: {@code vibecast.generation.requests}. Leaves:
 * {@code vibecast.commands}, {@code vibecast.events}, and dead letters of what cannot be read.
 */
package dev.vibecast.generation.messaging;
