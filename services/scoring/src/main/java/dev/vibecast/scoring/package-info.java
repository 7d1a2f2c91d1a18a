/**
 * Ears of the system: measures what was played and says when it is not fit to be heard.
 *
 * <p>Enters: {@code vibecast.audio}, each chunk once, and {@code vibecast.timelines}, which tell
 * the recipe of every frame. Leaves: {@code vibecast.scores} with loudness, true peak, silence,
 * clipping, clicks and brightness of each recipe every few seconds and at its end, and how well it
 * fits its words; a {@code quality_alert} on {@code vibecast.events} when a problem appears.
 *
 * <p>Also enters: {@code vibecast.ranking.requests}; leaves: {@code vibecast.rankings}, which tell
 * the best of several recipes for some words.
 *
 * <p>Recipes come from timelines and not from {@code transition_started} events: a timeline is
 * written before its audio and is there again after a restart, while an event comes when the fade
 * is already sounding and is read only once.
 */
package dev.vibecast.scoring;
