package dev.vibecast.language;

import java.util.LinkedHashMap;
import java.util.Map;

/** Japanese names of keys: 嬰ヘ短調 is F sharp minor. */
final class JapaneseKeys {

  private static final String NOTES = "ハニホヘトイロ";
  private static final String LETTERS = "cdefgab";

  private JapaneseKeys() {}

  /** All names with their English. */
  static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < NOTES.length(); i++) {
      for (String sign : new String[] {"", "嬰", "変"}) {
        String alteration = sign.isEmpty() ? "" : sign.equals("嬰") ? "#" : "♭";
        String note = "key of " + LETTERS.charAt(i) + alteration;
        names.put(sign + NOTES.charAt(i) + "短調", note + " minor");
        names.put(sign + NOTES.charAt(i) + "長調", note + " major");
      }
    }
    return names;
  }
}
