/** What a language model is told about a page, and how it is reached. */
package dev.vibecast.builder.extract.ask;
