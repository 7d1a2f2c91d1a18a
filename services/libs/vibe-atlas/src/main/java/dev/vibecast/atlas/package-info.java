/**
 * The vibe atlas: authored recipes and how words find them.
 *
 * <p>Enters: rows from {@code atlas/*.jsonl} and prompts with weights. Leaves: the recipe of the
 * nearest row. Called by the retrieval service and by {@code vibecast match} and {@code render}.
 */
package dev.vibecast.atlas;
