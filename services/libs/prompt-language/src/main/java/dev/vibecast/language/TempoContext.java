package dev.vibecast.language;

/** What a whole prompt says about whether a bare number in it is a tempo. */
final class TempoContext {

  private final Prompt prompt;
  private final boolean tempo;
  private final boolean sound;

  TempoContext(Prompt prompt, Lexicon lexicon) {
    this.prompt = prompt;
    boolean tempoSaid = false;
    boolean soundSaid = false;
    for (int i = 0; i < prompt.size(); i++) {
      tempoSaid |= TempoWords.isTempoWord(prompt.word(i)) || TempoWords.unit(prompt, i) > i;
      PhraseTrie.Match<Entry> match = lexicon.longest(prompt.tokens(), i);
      soundSaid |= match != null && isSound(match.value());
    }
    this.tempo = tempoSaid;
    this.sound = soundSaid;
  }

  private static boolean isSound(Entry entry) {
    return entry.instrument != null || !entry.scale.isEmpty() || !entry.genres.isEmpty();
  }

  /** Whether beats per minute are spoken of somewhere: "not 120 bpm, make it 90". */
  boolean speaksOfTempo() {
    return tempo;
  }

  /** Whether a number is an item of its own in a list about sound: "drums, 128, gritty". */
  boolean standsAlone(int i) {
    boolean begins = i == 0 || isBreak(i - 1) && !prompt.isNumber(i - 2);
    boolean ends = i + 1 >= prompt.size() || isBreak(i + 1) && !prompt.isNumber(i + 2);
    return sound && begins && ends;
  }

  private boolean isBreak(int i) {
    return prompt.isMark(i) && (prompt.word(i).equals(",") || prompt.word(i).equals("."));
  }
}
