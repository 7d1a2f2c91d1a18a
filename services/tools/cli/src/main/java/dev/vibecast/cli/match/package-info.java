/**
 * Words to recipe without any server: the atlas and the sentence model in this process, with the
 * answer that the running stack would give.
 */
package dev.vibecast.cli.match;
