package dev.vibecast.language;

import dev.vibecast.schema.music.Label;
import java.util.List;
import java.util.stream.Collectors;

/** Wishes in the short form of the phrase table, such as {@code tempo=slow/very_slow}. */
final class WishText {

  private WishText() {}

  static String of(Wish wish) {
    return switch (wish) {
      case Wish.OneOf w -> w.field().key() + "=" + values(w.values());
      case Wish.AnyOf w -> "sounds=" + w.name();
      case Wish.NoneOf w -> w.field().key() + "!=" + values(w.values());
      case Wish.AtMost w -> w.field().key() + "<=" + value(w.value());
      case Wish.AtLeast w -> w.field().key() + ">=" + value(w.value());
      case Wish.Shift w -> w.field().key() + steps(w.steps());
      case Wish.Bpm w -> "bpm=" + number(w.value());
      case Wish.TempoChange w ->
          w.offsetBpm() == 0 ? "bpm*" + number(w.factor()) : "bpm" + signed(w.offsetBpm());
      case Wish.Metre w -> "meter=" + w.meter().label();
      case Wish.Mute w -> "mute=" + w.layer().label();
      case Wish.Solo w ->
          "solo=" + w.layers().stream().map(Label::label).sorted().collect(Collectors.joining("+"));
      case Wish.Level w -> "level=" + w.layer().label() + signed(w.gainDb());
      case Wish.Cap w -> "cap=" + w.dimension().code() + (w.max() <= 0 ? "<=0" : ">=0");
      case Wish.Unmet w -> "unmet=" + w.what();
    };
  }

  private static String values(List<Object> values) {
    return values.stream().map(WishText::value).collect(Collectors.joining("/"));
  }

  private static String value(Object value) {
    return value instanceof Label label ? label.label() : String.valueOf(value);
  }

  private static String steps(double steps) {
    return Math.abs(steps) >= Wish.Shift.TO_THE_END ? steps > 0 ? "+max" : "-max" : signed(steps);
  }

  private static String signed(double number) {
    return (number < 0 ? "" : "+") + number(number);
  }

  private static String number(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
