/** Judges a recording against words: a WAV enters, a total with its reasons leaves. */
package dev.vibecast.cli.score;
