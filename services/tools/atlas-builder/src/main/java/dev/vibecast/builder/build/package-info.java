/** From corpus to atlas file. */
package dev.vibecast.builder.build;
