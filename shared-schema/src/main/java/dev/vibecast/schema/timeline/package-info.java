/** The state of a stream: its clock and the recipes that sound along it. Owned by the renderer. */
package dev.vibecast.schema.timeline;
