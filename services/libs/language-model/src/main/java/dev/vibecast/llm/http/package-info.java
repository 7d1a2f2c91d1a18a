/** HTTP for language models, bounded in time and size. */
package dev.vibecast.llm.http;
