package dev.vibecast.synth;

import dev.vibecast.schema.music.FieldType;
import dev.vibecast.schema.music.Label;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import java.util.List;

/**
 * Runs the engine until the compiler has seen it, so that a service's first listener waits for
 * nobody.
 */
public final class Warmup {

  private static final int CONFIGS = 12;
  private static final int SECONDS_EACH = 2;

  private Warmup() {}

  /** Renders a few seconds of different recipes and throws them away; takes a second or two. */
  public static void run() {
    byte[] sink = new byte[AudioFormat.SAMPLE_RATE_HZ * AudioFormat.BYTES_PER_FRAME];
    for (int i = 0; i < CONFIGS; i++) {
      Segment segment = new Segment(0, 0, Blend.EQUAL_POWER, -960_000, i, config(i), null);
      TimelineRenderer renderer = new TimelineRenderer(new Timeline(List.of(segment)), 0);
      for (int s = 0; s < SECONDS_EACH; s++) {
        renderer.renderPcm16(sink, AudioFormat.SAMPLE_RATE_HZ);
      }
    }
  }

  /** Every layer takes its styles in turn. */
  private static MusicConfig config(int turn) {
    MusicConfig config = MusicConfig.defaults().with(MusicField.DENSITY, 6);
    for (MusicField field : MusicField.values()) {
      boolean registers =
          field == MusicField.REGISTER_MIN_OCT || field == MusicField.REGISTER_MAX_OCT;
      if (!registers && field.type() instanceof FieldType.Labels(List<? extends Label> labels)) {
        config = config.with(field, labels.get((turn + field.ordinal()) % labels.size()));
      }
    }
    return config;
  }
}
