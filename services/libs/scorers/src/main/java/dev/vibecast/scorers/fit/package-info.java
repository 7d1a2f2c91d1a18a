/** One judgement of a pair of words and audio: alignment, discordance, quality, total, reasons. */
package dev.vibecast.scorers.fit;
