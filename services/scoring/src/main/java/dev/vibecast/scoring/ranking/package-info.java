/** Answers which of several recipes fits words best: plays each unheard, judges, ranks. */
package dev.vibecast.scoring.ranking;
