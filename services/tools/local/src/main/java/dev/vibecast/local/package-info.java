/**
 * The local stack: broker, Redis and the six services as processes of this machine, without Docker
 * and without root.
 *
 * <p>What enters: {@link dev.vibecast.local.LocalStackOptions}. What leaves: a running {@link
 * dev.vibecast.local.LocalStack} whose parts can be killed, stopped and restarted one by one.
 * Called by {@code ./vibecast up}, by the end-to-end tests and by the benchmarks. Nothing survives
 * its launcher: parts are ended in order on close and on signals, by the guard shell when the
 * launcher is killed, and by an agent inside each JVM should the guard be gone too.
 */
package dev.vibecast.local;
