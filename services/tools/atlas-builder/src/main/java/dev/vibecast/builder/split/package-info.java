/** Which vibes may be trained on, and which only tested with. */
package dev.vibecast.builder.split;
