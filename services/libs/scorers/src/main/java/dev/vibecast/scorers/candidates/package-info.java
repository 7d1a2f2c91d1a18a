/**
 * Best of N: renders candidates for the same words faster than real time, scores and ranks them.
 */
package dev.vibecast.scorers.candidates;
