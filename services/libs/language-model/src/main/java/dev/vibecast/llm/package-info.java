/**
 * Asks a language model server. Enters: two messages. Leaves: text, or the kind of failure, never
 * an exception and never a secret. Nothing here believes what the text says.
 */
package dev.vibecast.llm;
