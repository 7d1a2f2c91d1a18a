/** Asks about many pages: at a bounded rate, again where it may help, never twice for nothing. */
package dev.vibecast.builder.extract.batch;
