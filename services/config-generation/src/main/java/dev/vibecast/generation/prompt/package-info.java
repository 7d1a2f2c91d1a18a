/**
 * What a model is told. Enters: the weighted words of an accepted prompt. Leaves: a system and a
 * user message. The wording is data under {@code prompts/<version>}; the field reference in it
 * comes from the field registry, so that model and synthesizer cannot disagree.
 */
package dev.vibecast.generation.prompt;
