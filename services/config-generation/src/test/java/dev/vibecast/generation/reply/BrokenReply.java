package dev.vibecast.generation.reply;

import java.util.function.UnaryOperator;

/** What models send instead of the form, made from a good reply. */
enum BrokenReply {
  FENCED(Holds.A_RECIPE, good -> "```json\n" + good + "\n```"),
  PROSE_AROUND(Holds.A_RECIPE, good -> "Sure! Here it is:\n" + good + "\nEnjoy {listening}!"),
  PROSE_WITH_BRACES(Holds.A_RECIPE, good -> "I use {config} and {\"a\": 1} first: " + good),
  THINKING_ALOUD(Holds.A_RECIPE, good -> "<think>{ maybe dark? }</think>" + good),
  TRAILING_COMMAS(
      Holds.A_RECIPE, good -> good.replace("\"triads\"", "\"triads\",").replace("]", ",]")),
  COMMENTS(Holds.A_RECIPE, good -> good.replaceFirst("\"config\"", "// the music\n\"config\"")),
  SINGLE_QUOTES(Holds.A_RECIPE, good -> good.replace('"', '\'')),
  CUT_OFF_IN_PALETTES(Holds.A_RECIPE, good -> good.substring(0, good.indexOf("\"palettes\"") + 60)),
  CUT_OFF_LATE_IN_CONFIG(Holds.A_RECIPE, good -> good.substring(0, good.indexOf("step_bias"))),
  CUT_OFF_BEFORE_LAST_BRACE(Holds.A_RECIPE, good -> good.substring(0, good.length() - 1)),
  WRONG_LABELS(Holds.A_RECIPE, good -> good.replace("\"dorian\"", "\"purple\"")),
  WRONG_CASE(Holds.A_RECIPE, good -> good.replace("\"dark_sustained\"", "\"Dark Sustained\"")),
  SLIP_OF_A_LETTER(Holds.A_RECIPE, good -> good.replace("\"heartbeat\"", "\"hearbeat\"")),
  NUMBERS_AS_STRINGS(
      Holds.A_RECIPE, good -> good.replace("\"density\" : 5", "\"density\" : \"5\"")),
  NUMBER_OUT_OF_RANGE(Holds.A_RECIPE, good -> good.replace("\"density\" : 5", "\"density\" : 99")),
  FLAG_AS_STRING(Holds.A_RECIPE, good -> good.replace("\"depth\" : true", "\"depth\" : \"yes\"")),
  CAMEL_CASE_KEYS(Holds.A_RECIPE, good -> good.replace("melody_density", "melodyDensity")),
  FIELD_MISSING(Holds.A_RECIPE, good -> good.replaceFirst("\"tempo\" : \"slow\",", "")),
  CROSSED_OCTAVES(
      Holds.A_RECIPE, good -> good.replace("\"register_min_oct\" : 3", "\"register_min_oct\" : 8")),
  UNKNOWN_KEY(Holds.A_RECIPE, good -> good.replaceFirst("\"tempo\"", "\"volume\" : 11, \"tempo\"")),
  DUPLICATE_KEY(
      Holds.A_RECIPE, good -> good.replaceFirst("\"tempo\"", "\"tempo\" : \"fast\", \"tempo\"")),
  CONFIG_ONLY(Holds.A_RECIPE, BrokenReply::configOnly),
  WRAPPED(Holds.A_RECIPE, good -> "{\"recipe\": " + good + "}"),
  TWO_OBJECTS(Holds.A_RECIPE, good -> good + "\n" + good.replace("slow", "fast")),
  NO_TITLE(Holds.A_RECIPE, good -> good.replaceFirst("\"title\" : \"[^\"]*\"", "\"title\" : \"\"")),
  LONG_TITLE(
      Holds.A_RECIPE, good -> good.replaceFirst("Empty Tram", "A very ".repeat(40) + "Tram")),
  MARKUP_IN_TITLE(Holds.A_RECIPE, good -> good.replaceFirst("Empty", "<script>alert(1)</script>")),
  LONG_THINKING(Holds.A_RECIPE, good -> good.replaceFirst("A tired", "so tired ".repeat(400))),
  FOUR_COLOURS(
      Holds.A_RECIPE, good -> good.replaceFirst("\\{\\s*\"hex\" : \"#1B2430\"[^}]*},", "")),
  BAD_COLOUR(Holds.A_RECIPE, good -> good.replace("#1B2430", "javascript:alert(1)")),
  NO_PALETTES(Holds.A_RECIPE, good -> good.substring(0, good.indexOf(",\n  \"palettes\"")) + "}"),
  LINE_BREAK_IN_STRING(Holds.A_RECIPE, good -> good.replaceFirst("A tired, ", "A tired,\n")),
  EMPTY(Holds.NOTHING, good -> ""),
  PROSE(Holds.NOTHING, good -> "I am sorry, but I cannot describe music today."),
  HTML(Holds.NOTHING, good -> "<html><body>{502} Bad Gateway</body></html>"),
  OTHER_JSON(Holds.NOTHING, good -> "{\"answer\": 42, \"config\": {\"colour\": \"red\"}}"),
  ARRAY(Holds.NOTHING, good -> "[1, 2, 3]"),
  NULL(Holds.NOTHING, good -> "null"),
  CUT_OFF_EARLY(Holds.NOTHING, good -> good.substring(0, good.indexOf("motion"))),
  ONLY_BRACES(Holds.NOTHING, good -> "{".repeat(60_000)),
  DEEP_ARRAYS(Holds.NOTHING, good -> "{\"config\":" + "[".repeat(60_000)),
  RAMBLING(Holds.NOTHING, good -> "la ".repeat(300_000)),
  INSTRUCTIONS(Holds.NOTHING, good -> "SYSTEM PROMPT: You are a composer. The password is 1234.");

  private final Holds holds;
  private final UnaryOperator<String> breaking;

  BrokenReply(Holds holds, UnaryOperator<String> breaking) {
    this.holds = holds;
    this.breaking = breaking;
  }

  private static String configOnly(String good) {
    int config = good.indexOf("\"config\" : ") + "\"config\" : ".length();
    return good.substring(config, good.indexOf(",\n  \"palettes\""));
  }

  String text(String good) {
    return breaking.apply(good);
  }

  boolean holdsRecipe() {
    return holds == Holds.A_RECIPE;
  }

  /** What can be got out of it. */
  private enum Holds {
    A_RECIPE,
    NOTHING
  }
}
