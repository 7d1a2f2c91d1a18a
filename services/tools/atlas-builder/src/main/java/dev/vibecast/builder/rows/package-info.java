/** The texts of an atlas: ladders, typing errors, and no text twice. */
package dev.vibecast.builder.rows;
