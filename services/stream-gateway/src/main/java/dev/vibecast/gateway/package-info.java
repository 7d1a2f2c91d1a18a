/**
 * The public face of Vibecast: every listener and every public interface.
 *
 * <p>Enters: {@code vibecast.audio}, {@code vibecast.events}, {@code vibecast.timelines} and {@code
 * vibecast.scores}, all partitions at every pod; requests of people and programs. Leaves: audio and
 * events to listeners, prompts to {@code vibecast.prompts}, orders to {@code vibecast.commands},
 * listener counts to {@code vibecast.events}.
 */
package dev.vibecast.gateway;
