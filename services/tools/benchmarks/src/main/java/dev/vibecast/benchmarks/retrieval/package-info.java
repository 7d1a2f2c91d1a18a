/**
 * Measures how quickly and how truly the rows nearest to a query are found among synthetic ones, by
 * each search that the embedding lib has. Called by {@code vibecast bench retrieval}.
 *
 * <p>Figures are CPU time of the asking thread, of the least disturbed of several rounds.
 */
package dev.vibecast.benchmarks.retrieval;
