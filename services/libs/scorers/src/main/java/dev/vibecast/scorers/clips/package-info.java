/** From a clip of audio to recipes that sound like it. */
package dev.vibecast.scorers.clips;
