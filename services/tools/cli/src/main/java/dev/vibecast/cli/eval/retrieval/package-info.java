/** How well prompts become the music they ask for. */
package dev.vibecast.cli.eval.retrieval;
