/** Vibes as people write them: texts of five lengths, a rated mood, a musical reading, colours. */
package dev.vibecast.builder.corpus;
