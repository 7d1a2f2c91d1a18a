/**
 * The program behind {@code ./vibecast}: arguments enter, text or JSON leaves, the exit status
 * tells scripts what happened (0 done, 1 failed, 2 wrong arguments, 3 nothing is running).
 */
package dev.vibecast.cli;
