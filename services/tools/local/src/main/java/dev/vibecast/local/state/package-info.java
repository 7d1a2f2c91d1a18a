/**
 * What the other commands know about a running stack: one small file in the project folder, written
 * by {@code up} and read by {@code down}, {@code status}, {@code play}, the benchmarks and tests.
 */
package dev.vibecast.local.state;
