/** A language model server for tests. */
package dev.vibecast.testsupport.llm;
