/**
 * Finds vibes in people's own texts with a language model. Enters: a folder of texts. Leaves: a
 * corpus of vibes that {@code build} takes, and a summary of what was left out and why.
 */
package dev.vibecast.builder.extract;
