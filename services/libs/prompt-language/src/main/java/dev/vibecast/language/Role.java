package dev.vibecast.language;

/** What a word does in a sentence, as opposed to what it means. */
enum Role {
  /** "not": a quality keeps away from its side, an instrument is silent. */
  NOT,
  /** "no", "without". */
  NO,
  /** A verb that takes away: "remove". */
  DROP,
  /** Negates what stands before it: "off". */
  AFTER_NO,
  ONLY,
  /** "solo" before an instrument. */
  SOLO,
  /** "alone", "and nothing else". */
  AFTER_ONLY,
  EXCEPT,
  BUT,
  /** Begins something wanted: "with", "add". */
  WITH,
  REPLACE,
  /** Parts what is replaced from what replaces it. */
  TO,
  INSTEAD_OF,
  AND,
  OR,
  /** "a bit", "much": how far a comparison goes. */
  DEGREE,
  VERY,
  MORE,
  LESS,
  TOO,
  /** "too" that follows its word, as in Japanese. */
  AFTER_TOO,
  ENOUGH,
  /** "as possible". */
  END,
  AS,
  /** Speaks of what plays: "like before". */
  RELATIVE,
  /** "drums down". */
  DOWN,
  /** "drums up". */
  UP,
  /** "everything", "instruments". */
  ALL,
  STOP,
  COMMA,
  FILLER,
  PREP;

  boolean negates() {
    return this == NOT || this == NO || this == DROP || this == INSTEAD_OF;
  }
}
