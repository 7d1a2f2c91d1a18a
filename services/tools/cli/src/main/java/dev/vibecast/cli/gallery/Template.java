package dev.vibecast.cli.gallery;

import java.util.LinkedHashMap;
import java.util.Map;

/** A piece of HTML with {@code {{names}}} to fill in. */
final class Template {

  private final String html;
  private final Map<String, String> values = new LinkedHashMap<>();

  private Template(String html) {
    this.html = html;
  }

  /** The template in a file. */
  static Template of(String file) {
    return new Template(Resource.text(file));
  }

  /** Fills in plain text. */
  Template text(String name, Object value) {
    return html(
        name,
        String.valueOf(value)
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;"));
  }

  /** Fills in HTML. */
  Template html(String name, String value) {
    values.put("{{" + name + "}}", value);
    return this;
  }

  /** The filled template. */
  String filled() {
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int at = html.indexOf("{{"); at >= 0; at = html.indexOf("{{", done)) {
      int end = html.indexOf("}}", at) + 2;
      String value = values.get(html.substring(at, end));
      if (value == null) {
        throw new IllegalStateException("nothing to fill in for " + html.substring(at, end));
      }
      out.append(html, done, at).append(value);
      done = end;
    }
    return out.append(html, done, html.length()).toString();
  }
}
