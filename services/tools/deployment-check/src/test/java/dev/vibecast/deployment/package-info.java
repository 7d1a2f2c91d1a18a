/**
 * Holds {@code docker}, {@code k8s} and {@code helm} against what the build makes and what the
 * contracts say. No container engine and no cluster is needed.
 */
package dev.vibecast.deployment;
