/** Turns what a language model said into vibes; nothing of it is believed unchecked. */
package dev.vibecast.builder.extract.reply;
