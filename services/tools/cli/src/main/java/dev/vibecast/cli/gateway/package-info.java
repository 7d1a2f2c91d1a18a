/**
 * The gateway's public HTTP API as the commands use it: prompts enter, an endless body of audio
 * leaves.
 */
package dev.vibecast.cli.gateway;
