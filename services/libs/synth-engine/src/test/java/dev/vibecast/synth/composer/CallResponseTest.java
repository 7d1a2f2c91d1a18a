package dev.vibecast.synth.composer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.schema.music.Layer;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallResponseTest {

  private static final String WORDS = "melody=call_response,phrase_len_bars=4,accent=";

  @Test
  void answersTakeTheRhythmAndMirrorTheContour() {
    Music music = Music.of(WORDS + "none", 3);
    int equal = 0;
    int mirrored = 0;
    int moves = 0;
    int calls = 0;
    for (long bar = 8; bar < 64; bar += 4) {
      List<Note> call = music.notes(Layer.MELODY, bar, bar + 2);
      List<Note> answer = music.notes(Layer.MELODY, bar + 2, bar + 4);
      assertThat(call).allMatch(n -> n.part() == 0);
      assertThat(answer).allMatch(n -> n.part() == 1);
      assertThat(answer).hasSameSizeAs(call);
      for (int i = 0; i < call.size(); i++) {
        double gap = music.slot(answer.get(i)) - music.slot(call.get(i));
        equal += Math.abs(gap - 32) < .1 ? 1 : 0;
        calls++;
        if (i > 0) {
          double up = call.get(i).pitch() - call.get(i - 1).pitch();
          double down = answer.get(i).pitch() - answer.get(i - 1).pitch();
          mirrored += up * down < 0 ? 1 : 0;
          moves += Math.abs(up) > .5 && Math.abs(down) > .5 ? 1 : 0;
        }
      }
    }
    assertThat(equal / (double) calls).isGreaterThan(.75);
    assertThat(mirrored / (double) moves).isGreaterThan(.6);
  }

  @Test
  void callsStayOpenAndAnswersEndInTheTonicChord() {
    Music music = Music.of(WORDS + "none,mode=major,cadence_strength=strong", 3);
    int open = 0;
    int home = 0;
    int phrases = 0;
    for (long bar = 8; bar < 104; bar += 4) {
      List<Note> call = music.notes(Layer.MELODY, bar, bar + 2);
      List<Note> answer = music.notes(Layer.MELODY, bar + 2, bar + 4);
      open += music.degree(call.getLast().pitch()) != 0 ? 1 : 0;
      int last = music.degree(answer.getLast().pitch());
      home += last == 0 || last == 4 || last == 7 ? 1 : 0;
      phrases++;
    }
    assertThat(open).isEqualTo(phrases);
    assertThat(home / (double) phrases).isGreaterThan(.9);
  }

  @Test
  void aSingingAccentAnswersInsteadAndIsSilentDuringCalls() {
    Music music = Music.of(WORDS + "pluck", 3);
    for (long bar = 8; bar < 40; bar += 4) {
      assertThat(music.notes(Layer.MELODY, bar + 2, bar + 4)).isEmpty();
      assertThat(music.notes(Layer.ACCENT, bar, bar + 2)).isEmpty();
      assertThat(music.notes(Layer.ACCENT, bar + 2, bar + 4)).isNotEmpty();
    }
  }
}
