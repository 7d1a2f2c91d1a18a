/** Compares what words ask for with what is heard, dimension by dimension. */
package dev.vibecast.scorers.align;
