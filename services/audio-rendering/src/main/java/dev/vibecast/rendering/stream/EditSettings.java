package dev.vibecast.rendering.stream;

/**
 * Lengths that {@link TimelineEditor} works with.
 *
 * @param transitionFrames crossfade of a prompt that names none
 * @param fadeInFrames first fade of a stream
 * @param steerFrames glide of a steered parameter
 * @param mixFrames glide of mute, solo and level
 * @param rememberCommands how many command ids a timeline keeps
 */
public record EditSettings(
    long transitionFrames,
    long fadeInFrames,
    long steerFrames,
    long mixFrames,
    int rememberCommands) {}
