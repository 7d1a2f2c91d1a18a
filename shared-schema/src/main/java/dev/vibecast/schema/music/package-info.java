/**
 * The recipe: 34 labelled fields, exact overrides beside them, palettes, provenance, and how live
 * controls change it.
 *
 * <p>Enters: JSON from people, models and data files. Leaves: validated records that the
 * synthesizer plays. Called by every service and by the command line. {@link
 * dev.vibecast.schema.music.MusicField} is the one registry from which validation, JSON Schema and
 * documentation derive.
 */
package dev.vibecast.schema.music;
