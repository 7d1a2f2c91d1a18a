/** Brings the scorers into the service: loads them late, remembers what words imply. */
package dev.vibecast.scoring.fit;
