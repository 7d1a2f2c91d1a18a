/** How well candidates fit a vibe: by ear, or the author's first choice. */
package dev.vibecast.builder.judge;
