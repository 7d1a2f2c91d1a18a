package dev.vibecast.schema.music;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The ordered values of a steppable field with their positions on the 0…1 scale.
 *
 * @param values from low to high
 * @param positions of the values, 0…1, ascending
 */
record Scale(List<Object> values, double[] positions) {

  /** The scale of a field that {@link MusicField#steppable()}. */
  static Scale of(MusicField field) {
    return switch (field.type()) {
      case FieldType.Labels(List<? extends Label> labels) ->
          new Scale(
              List.copyOf(labels),
              labels.stream().mapToDouble(l -> ((OrderedLabel) l).value()).toArray());
      case FieldType.Range(int min, int max) ->
          new Scale(
              IntStream.rangeClosed(min, max).<Object>mapToObj(i -> i).toList(),
              IntStream.rangeClosed(min, max)
                  .mapToDouble(i -> (i - min) / (double) (max - min))
                  .toArray());
      case FieldType.Choice c -> throw new IllegalArgumentException(field + " has no scale");
      case FieldType.Flag f -> throw new IllegalArgumentException(field + " has no scale");
    };
  }

  /** Index of the label, or of the label nearest to the continuous position if there is one. */
  int indexOf(Object value, OptionalDouble position) {
    if (position.isEmpty()) {
      return values.indexOf(value);
    }
    int nearest = 0;
    for (int i = 1; i < positions.length; i++) {
      boolean closer =
          Math.abs(positions[i] - position.getAsDouble())
              < Math.abs(positions[nearest] - position.getAsDouble());
      nearest = closer ? i : nearest;
    }
    return nearest;
  }

  /** The value at an index, held at both ends. */
  Object at(int index) {
    return values.get(Math.clamp(index, 0, values.size() - 1));
  }
}
