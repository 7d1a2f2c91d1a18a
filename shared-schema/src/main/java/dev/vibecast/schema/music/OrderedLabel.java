package dev.vibecast.schema.music;

/** A label with a place on a 0…1 scale, so that live controls may set values between labels. */
public interface OrderedLabel extends Label {

  /** Position of this label on the field's 0…1 scale. */
  double value();
}
