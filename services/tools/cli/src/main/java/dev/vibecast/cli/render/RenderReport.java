package dev.vibecast.cli.render;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;

/**
 * What {@code render} did.
 *
 * @param prompt the words, or absent with a config file alone
 * @param title name of the recipe
 * @param out where the audio is
 * @param seconds length of the audio
 * @param seed decided every random choice
 * @param engineVersion the same version gives the same bytes
 * @param renderMs time it took, in milliseconds
 * @param timesRealTime seconds of audio per second of rendering
 * @param config the 34 fields
 * @param overrides exact wishes beside them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RenderReport(
    String prompt,
    String title,
    String out,
    double seconds,
    long seed,
    int engineVersion,
    long renderMs,
    double timesRealTime,
    MusicConfig config,
    Overrides overrides) {}
