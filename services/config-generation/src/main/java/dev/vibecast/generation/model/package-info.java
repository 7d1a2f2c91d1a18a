/** Makes the language model that the settings describe, and leaves a failing one alone. */
package dev.vibecast.generation.model;
