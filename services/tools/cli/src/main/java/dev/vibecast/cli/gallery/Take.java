package dev.vibecast.cli.gallery;

import dev.vibecast.cli.render.Piece;

/**
 * One recording of an item.
 *
 * @param name what is heard: {@code alone}, {@code together}, or {@code whole} for a preset
 * @param piece what plays
 * @param originFrame stream frame where its music begins; negative to skip the introduction
 */
record Take(String name, Piece piece, long originFrame) {}
