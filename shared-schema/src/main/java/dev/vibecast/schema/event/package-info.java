/** What happened to a stream and why. Written by every service, read by gateway and scoring. */
package dev.vibecast.schema.event;
