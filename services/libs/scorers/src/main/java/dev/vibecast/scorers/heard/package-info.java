/**
 * What is heard: descriptors of a passage in windows of five seconds, so that a running stream and
 * a file are judged by the same figures.
 */
package dev.vibecast.scorers.heard;
