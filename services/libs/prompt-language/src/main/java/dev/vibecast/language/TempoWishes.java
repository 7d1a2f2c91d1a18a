package dev.vibecast.language;

import dev.vibecast.schema.music.Tempo;
import java.util.ArrayList;
import java.util.List;

/** Makes units of exact tempi and of changes of the tempo, held within what can be played. */
final class TempoWishes {

  /** A hundred per cent. */
  static final double PERCENT = 100;

  private TempoWishes() {}

  /** A tempo in beats per minute. */
  static Unit tempo(Prompt prompt, int from, int end, double bpm) {
    double held = Math.clamp(bpm, Wish.MIN_BPM, Wish.MAX_BPM);
    Span span = prompt.span(from, end);
    List<Wish> wishes = new ArrayList<>();
    wishes.add(new Wish.Bpm(span, Strength.EXPLICIT, held));
    if (held != bpm) {
      String note = "%.0f bpm, played at %.0f".formatted(bpm, held);
      wishes.add(new Wish.Unmet(span, Strength.EXPLICIT, note));
    }
    return Unit.control(from, end, wishes);
  }

  /** The tempo times a factor. */
  static Unit factor(Prompt prompt, int from, int end, double factor) {
    double held = Math.clamp(factor, 1 / PERCENT, PERCENT);
    return Unit.control(
        from,
        end,
        List.of(new Wish.TempoChange(prompt.span(from, end), Strength.EXPLICIT, held, 0)));
  }

  /** The tempo plus beats per minute. */
  static Unit offset(Prompt prompt, int from, int end, double bpm) {
    double held = Math.clamp(bpm, -Tempo.VERY_FAST.bpm(), Tempo.VERY_FAST.bpm());
    return Unit.control(
        from,
        end,
        List.of(new Wish.TempoChange(prompt.span(from, end), Strength.EXPLICIT, 1, held)));
  }
}
