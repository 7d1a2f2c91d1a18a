/**
 * Presets: authored recipes that people ask for by name.
 *
 * <p>Enters: {@code presets/*.json}, one file per preset, in the form of {@code
 * presets/preset.schema.json}. Leaves: {@link dev.vibecast.presets.Preset} and, from it, a recipe.
 * Called by {@code vibecast render}, {@code gallery} and whoever offers a choice of music. Unlike
 * the atlas, no words lead here and no model is needed.
 */
package dev.vibecast.presets;
