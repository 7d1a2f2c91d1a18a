/**
 * The owner of every stream's timeline: obeys commands and renders in real time.
 *
 * <p>Enters: {@code vibecast.commands}, and {@code vibecast.timelines} when partitions are taken
 * over. Leaves: {@code vibecast.audio}, {@code vibecast.timelines}, {@code vibecast.events}.
 */
package dev.vibecast.rendering;
