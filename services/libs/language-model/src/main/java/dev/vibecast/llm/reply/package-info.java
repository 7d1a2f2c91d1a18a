/** Reads JSON that a model wrote, as far as it goes. */
package dev.vibecast.llm.reply;
