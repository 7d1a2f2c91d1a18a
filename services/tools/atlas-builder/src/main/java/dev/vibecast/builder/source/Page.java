package dev.vibecast.builder.source;

/**
 * A part of a text that is read at once.
 *
 * @param file name of the text, seen from its folder
 * @param number of the page in its file, from 1
 * @param text the words as they stand there
 */
public record Page(String file, int number, String text) {

  /** Where it is, for people. */
  public String place() {
    return file + " page " + number;
  }
}
