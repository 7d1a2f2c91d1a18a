/**
 * The language of prompts: what words ask for, and recipes that obey.
 *
 * <p>Enters: the text of a prompt in English, German, French, Spanish, Italian, Portuguese,
 * Japanese, Hindi or Arabic, and the tables under {@code language/}. Leaves: a {@link
 * dev.vibecast.language.Reading} with the wishes, each with the words it was read from, and from
 * {@link dev.vibecast.language.Obedience} a recipe that keeps them. Called by retrieval, by
 * evaluation and by the command line. No model is needed.
 */
package dev.vibecast.language;
