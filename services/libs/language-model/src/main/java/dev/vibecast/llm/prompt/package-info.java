/** Parts of what a model is told, with words of people kept apart from instructions. */
package dev.vibecast.llm.prompt;
