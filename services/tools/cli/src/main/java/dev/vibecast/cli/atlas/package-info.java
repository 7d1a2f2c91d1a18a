/** Atlases of one's own: texts in, vibes out; vibes in, atlas file out. */
package dev.vibecast.cli.atlas;
