/** The commands {@code up}, {@code down} and {@code status} of {@code ./vibecast}. */
package dev.vibecast.local.command;
