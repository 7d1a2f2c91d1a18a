package dev.vibecast.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All that the tables know about one phrase. Filled while the tables are read, then only read. */
final class Entry {

  /** How a phrase speaks of a quality. */
  enum Form {
    PLAIN,
    /** A comparative: "darker". */
    MORE,
    /** A superlative: "darkest". */
    END
  }

  final String phrase;
  Role role;
  double amount = 1;
  Quality quality;
  Form form = Form.PLAIN;
  Instrument instrument;
  List<Limit> scale = List.of();

  /** What the negated scale asks for; where empty, none of {@link #scale}. */
  List<Limit> withoutScale = List.of();

  String unmet;
  double bpm;
  double factor;
  String meter;
  final List<String> genres = new ArrayList<>();
  Map<AffectDimension, Double> affect = Map.of();
  List<Limit> implies = List.of();
  List<String> idiom;

  Entry(String phrase) {
    this.phrase = phrase;
  }

  /** Whether it says something about the music, not only about the sentence. */
  boolean means() {
    return quality != null
        || instrument != null
        || !scale.isEmpty()
        || bpm > 0
        || factor > 0
        || meter != null
        || !genres.isEmpty()
        || !affect.isEmpty()
        || !implies.isEmpty();
  }

  /** Whether it speaks of sound: what a spelling mistake is first taken for. */
  boolean controls() {
    return quality != null || instrument != null || !scale.isEmpty() || bpm > 0 || role != null;
  }
}
