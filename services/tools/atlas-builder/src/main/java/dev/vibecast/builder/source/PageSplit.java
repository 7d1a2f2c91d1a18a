package dev.vibecast.builder.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts a text into pages of about 1,000 words: 750 to 1,000, ending where a paragraph ends if one
 * does in that range, else where a sentence does; a short rest stays with the last page.
 */
final class PageSplit {

  private static final int SHORTEST_WORDS = 750;
  private static final int LONGEST_WORDS = 1000;
  private static final int SHORT_REST_WORDS = 200;
  private static final Pattern PARAGRAPH_END = Pattern.compile("\\s*\\R\\h*\\R");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？।؟][\\p{Pe}\\p{Pf}\"']*$");
  private static final int LONGEST_SENTENCE_END = 4;

  private final String text;
  private final int[] ends;

  private PageSplit(String text, int[] ends) {
    this.text = text;
    this.ends = ends;
  }

  /**
   * The pages of a text, in order.
   *
   * @param mostWords what lies behind is left out
   */
  static Split of(String text, int mostWords) {
    int[] ends = Words.endsIn(text);
    int words = Math.min(ends.length, mostWords);
    return new Split(new PageSplit(text, ends).pages(words), ends.length - words);
  }

  private List<String> pages(int words) {
    List<String> pages = new ArrayList<>();
    int begin = 0;
    while (begin < words) {
      int end = words - begin <= LONGEST_WORDS + SHORT_REST_WORDS ? words : end(begin);
      pages.add(text.substring(begin == 0 ? 0 : ends[begin - 1], ends[end - 1]).strip());
      begin = end;
    }
    return pages;
  }

  /** Number of the word before which the next page begins. */
  private int end(int begin) {
    int bySentence = -1;
    for (int end = begin + LONGEST_WORDS; end >= begin + SHORTEST_WORDS; end--) {
      if (PARAGRAPH_END.matcher(text).region(ends[end - 1], text.length()).lookingAt()) {
        return end;
      }
      if (bySentence < 0 && endsSentence(ends[end - 1])) {
        bySentence = end;
      }
    }
    return bySentence < 0 ? begin + LONGEST_WORDS : bySentence;
  }

  private boolean endsSentence(int at) {
    int from = Math.max(0, at - LONGEST_SENTENCE_END);
    return SENTENCE_END.matcher(text.substring(from, at)).find();
  }

  /**
   * @param pages in order, none blank
   * @param leftOutWords how many words lie behind the last
   */
  record Split(List<String> pages, int leftOutWords) {}
}
