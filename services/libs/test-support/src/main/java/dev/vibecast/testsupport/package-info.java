/**
 * Real infrastructure without Docker and without root: a Kafka broker (KRaft) inside this JVM and a
 * Redis server as a child process.
 *
 * <p>What enters: a port or none, a data folder or none. What leaves: addresses to connect to.
 * Tests call it directly or through {@link dev.vibecast.testsupport.VibecastTestResource}; the
 * local stack builds on the same classes. Whatever is started here is gone when its owner closes
 * it, and also when the owning JVM is killed: see {@link dev.vibecast.testsupport.OrphanGuard}.
 */
package dev.vibecast.testsupport;
