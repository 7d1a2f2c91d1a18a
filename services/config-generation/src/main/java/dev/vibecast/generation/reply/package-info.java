/**
 * Turns whatever a model said into a recipe, or says why it cannot. Enters: text that nobody
 * vouches for. Leaves: a recipe that keeps the contract together with a list of what was mended,
 * never an exception. The order: strict, first JSON object in the text, broken JSON as far as it
 * goes; then field by field.
 */
package dev.vibecast.generation.reply;
