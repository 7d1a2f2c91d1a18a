package dev.vibecast.cli.render;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;

/**
 * What {@code render} did.
 *
 * @param prompt the words, or absent with a config file alone
 * @param preset name of the preset, or absent
 * @param title name of the recipe
 * @param out where the audio is, or absent
 * @param midi where the notes are, or absent
 * @param stems where the layers are, or absent
 * @param seconds length of the audio
 * @param seed decided every random choice
 * @param engineVersion the same version gives the same bytes
 * @param renderMs time the mix took, in milliseconds; absent without a mix
 * @param timesRealTime seconds of audio per second of rendering; absent without a mix
 * @param config the 34 fields
 * @param overrides exact wishes beside them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RenderReport(
    String prompt,
    String preset,
    String title,
    String out,
    String midi,
    String stems,
    double seconds,
    long seed,
    int engineVersion,
    Long renderMs,
    Double timesRealTime,
    MusicConfig config,
    Overrides overrides) {}
