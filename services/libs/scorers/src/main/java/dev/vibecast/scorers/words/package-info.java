/**
 * What words ask for: vectors of the sentence model, anchor phrases, authored recipes of similar
 * words.
 */
package dev.vibecast.scorers.words;
