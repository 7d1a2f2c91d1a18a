/**
 * Will keep {@code MusicStream} resources of a Kubernetes cluster and Vibecast's streams in step.
 *
 * <p>Today it answers health checks and knows what a resource may ask for; it neither watches a
 * cluster nor writes to Kafka. Nothing else needs it.
 */
package dev.vibecast.operator;
