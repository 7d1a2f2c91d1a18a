/** People's own texts: which files of a folder are texts, and the pages they are read in. */
package dev.vibecast.builder.source;
