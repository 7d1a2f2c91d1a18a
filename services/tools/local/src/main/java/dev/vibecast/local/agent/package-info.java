/**
 * A JVM agent that ends its JVM when the launcher is gone. It is the second line behind the guard
 * shell, and depends on nothing but {@code java.base}.
 */
package dev.vibecast.local.agent;
