/**
 * Measures how well words find their music, without any server: how well the judge tells matched
 * from mismatched pairs, back-ends against baselines, Best-of-N, a blind listening pack, what each
 * field moves.
 */
package dev.vibecast.cli.eval;
