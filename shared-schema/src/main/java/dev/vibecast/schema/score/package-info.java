/** Measurements of what was played. Written by scoring, read by gateway and people. */
package dev.vibecast.schema.score;
