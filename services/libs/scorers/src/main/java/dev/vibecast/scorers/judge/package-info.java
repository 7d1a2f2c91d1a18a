/**
 * A language model as judge, over a description of what was heard. Off unless the environment names
 * a server; see the README.
 */
package dev.vibecast.scorers.judge;
