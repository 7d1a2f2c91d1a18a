/** Atlases of one's own: authored vibes in, atlas file out. */
package dev.vibecast.cli.atlas;
