package dev.vibecast.cli.eval;

import dev.vibecast.scorers.fit.Quality;
import dev.vibecast.scorers.heard.HeardSound;

/**
 * What was heard of a recipe.
 *
 * @param sound descriptors
 * @param quality technical soundness
 */
record Take(HeardSound sound, Quality quality) {}
