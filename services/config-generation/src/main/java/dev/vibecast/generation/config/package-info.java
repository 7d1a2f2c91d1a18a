/** Settings of config generation. Enters: environment. Read by every other room. */
package dev.vibecast.generation.config;
