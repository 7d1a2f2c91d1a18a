/** Makes an atlas out of authored vibes: see {@link dev.vibecast.builder.AtlasBuilder}. */
package dev.vibecast.builder;
