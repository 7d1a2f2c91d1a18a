/** Brings the scorers into the service: loads them beside the start, remembers what words imply. */
package dev.vibecast.scoring.fit;
