package dev.vibecast.synth.composer;

/** Chords that share two tones with another and may stand in for it. */
final class Substitutes {

  private Substitutes() {}

  /** A stand-in for a chord; {@code one} chooses between two. The chord itself if there is none. */
  static String of(String name, boolean one) {
    return switch (name) {
      case "1" -> one ? "6" : "3";
      case "3" -> one ? "1" : "6";
      case "6" -> one ? "1" : "3";
      case "4" -> "2";
      case "2" -> "4";
      case "5" -> "7";
      case "7" -> "5";
      default -> name;
    };
  }
}
