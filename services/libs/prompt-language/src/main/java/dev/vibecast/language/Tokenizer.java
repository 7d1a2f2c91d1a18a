package dev.vibecast.language;

import dev.vibecast.language.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts text into words, numbers and marks. Tables and prompts are cut by the same rules. */
final class Tokenizer {

  /** Articles and pronouns that Romance languages glue to the next word. */
  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "n", "j", "c", "s", "m", "t", "qu", "un", "dell", "nell", "all", "sull",
          "quell", "dall", "quest", "bell", "jusqu", "lorsqu");

  private static final Set<String> DIGIT_TAILS = Set.of("s", "th", "st", "nd", "rd");

  private final String original;
  private final Folding.Folded folded;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private boolean joined;

  private Tokenizer(String original) {
    this.original = original;
    this.folded = Folding.fold(original);
    this.text = folded.text();
  }

  /** The tokens of a text in order. */
  static List<Token> tokens(String text) {
    return new Tokenizer(text).run();
  }

  /** The words of a table entry, joined by single spaces. */
  static List<String> words(String phrase) {
    return tokens(phrase).stream().map(Token::word).toList();
  }

  private List<Token> run() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        joined = false;
        i++;
        if (c == '\n') {
          add(".", Kind.MARK, i - 1, i);
        }
      } else if (isDigit(c)) {
        i = number(i);
      } else if (isLetter(i)) {
        i = word(i);
      } else {
        i = mark(i);
      }
    }
    return tokens;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean isLetter(int i) {
    int codePoint = text.codePointAt(i);
    int type = Character.getType(codePoint);
    return Character.isLetter(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || codePoint == '_'
        || codePoint == 'ー';
  }

  private int number(int from) {
    int i = from;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    boolean decimal =
        i + 1 < text.length()
            && (text.charAt(i) == '.' || text.charAt(i) == ',')
            && isDigit(text.charAt(i + 1))
            && (i + 2 == text.length() || !isDigit(text.charAt(i + 2)));
    if (decimal) {
      i += 2;
    }
    int tail = i;
    while (tail < text.length() && text.charAt(tail) < 128 && isLetter(tail)) {
      tail++;
    }
    if (tail > i && DIGIT_TAILS.contains(text.substring(i, tail))) {
      add(text.substring(from, tail), Kind.WORD, from, tail);
      return after(tail);
    }
    if (i - from > 9) {
      add("#", Kind.MARK, from, i);
    } else {
      add(text.substring(from, i).replace(',', '.'), Kind.NUMBER, from, i);
    }
    return after(i);
  }

  private int word(int from) {
    Script script = Script.of(text.codePointAt(from));
    int i = from;
    while (i < text.length()) {
      if (isLetter(i) && Script.of(text.codePointAt(i)).continues(script)) {
        i += Character.charCount(text.codePointAt(i));
      } else if (isApostrophe(i)) {
        if (ELIDED.contains(text.substring(from, i))) {
          add(text.substring(from, i) + "'", Kind.WORD, from, i + 1);
          joined = true;
          return i + 1;
        }
        i++;
      } else {
        break;
      }
    }
    boolean note = i - from == 1 && i < text.length() && text.charAt(from) <= 'h';
    if (note && isAccidental(text.charAt(i))) {
      String sign = text.charAt(i) == '♭' ? "b" : "#";
      add(text.charAt(from) + sign, Kind.WORD, from, i + 1);
      return after(i + 1);
    }
    add(text.substring(from, i), Kind.WORD, from, i);
    return after(i);
  }

  private static boolean isAccidental(char c) {
    return c == '#' || c == '♯' || c == '♭';
  }

  private boolean isApostrophe(int i) {
    return text.charAt(i) == '\'' && i + 1 < text.length() && isLetter(i + 1);
  }

  /** A hyphen inside a word joins its parts; anything else is a token of its own. */
  private int mark(int i) {
    int codePoint = text.codePointAt(i);
    int next = i + Character.charCount(codePoint);
    boolean tight = joined && next < text.length() && !Character.isWhitespace(text.charAt(next));
    if (codePoint == '\'' || codePoint == '"' || isTone(codePoint)) {
      return next;
    }
    boolean dash = codePoint == '-' || codePoint == '–' || codePoint == '—' || codePoint == '‐';
    if (dash && tight && codePoint != '—' && !isDigit(text.charAt(next))) {
      return next;
    }
    boolean sign = dash && next < text.length() && isDigit(text.charAt(next));
    add(dash ? sign ? "-" : "—" : text.substring(i, next), Kind.MARK, i, next);
    return after(next);
  }

  /** Skin tones and the joiner of emoji. */
  private static boolean isTone(int codePoint) {
    return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF || codePoint == 0x200D;
  }

  private int after(int i) {
    joined = true;
    return i;
  }

  private void add(String word, Kind kind, int from, int to) {
    int start = folded.starts()[from];
    int end = folded.ends()[to - 1];
    boolean capital = Character.isUpperCase(original.charAt(start));
    tokens.add(new Token(word, kind, start, end, joined, word, capital));
  }
}
