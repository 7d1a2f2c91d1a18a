package dev.vibecast.synth.mix;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.MusicConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Levels measured for every style, so that each layer sits where the mix wants it. */
final class LayerTable {

  private static final Properties TRIMS = read();

  private LayerTable() {}

  private static Properties read() {
    Properties trims = new Properties();
    try (InputStream in = LayerTable.class.getResourceAsStream("layer-trims.properties")) {
      trims.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("layer-trims.properties", e);
    }
    return trims;
  }

  /** Gain in dB that brings the layer's style to its target. */
  static double trimDb(Layer layer, MusicConfig config) {
    return Double.parseDouble(TRIMS.getProperty(layer.label() + "." + style(layer, config), "0"));
  }

  private static String style(Layer layer, MusicConfig c) {
    return switch (layer) {
      case BASS -> c.bass().label();
      case PAD -> c.pad().label();
      case MELODY -> c.melody().label();
      case RHYTHM -> c.rhythm().label();
      case TEXTURE -> c.texture().label();
      case ACCENT -> c.accent().label();
    };
  }

  /** Loudness of a layer relative to the mix, LU. */
  static double targetLu(Layer layer) {
    return switch (layer) {
      case BASS -> -7;
      case PAD -> -6.5;
      case MELODY -> -5.5;
      case RHYTHM -> -6.5;
      case TEXTURE -> -15;
      case ACCENT -> -10.5;
    };
  }

  static double reverbSendDb(Layer layer) {
    return switch (layer) {
      case BASS -> -15;
      case PAD -> 0;
      case MELODY -> 1;
      case RHYTHM -> -5;
      case TEXTURE -> 2;
      case ACCENT -> 3;
    };
  }

  static double echoSendDb(Layer layer) {
    return switch (layer) {
      case BASS -> -60;
      case PAD -> -5;
      case MELODY -> 5;
      case RHYTHM -> -10;
      case TEXTURE -> -3;
      case ACCENT -> 6;
    };
  }

  /** What lies below is taken away, Hz; 0 where the mix as a whole sees to it. */
  static double highPassHz(Layer layer) {
    return switch (layer) {
      case BASS, RHYTHM -> 0;
      case PAD -> 110;
      case MELODY -> 120;
      case TEXTURE -> 220;
      case ACCENT -> 150;
    };
  }

  /** Share of the recipe's width that a layer takes. */
  static double width(Layer layer) {
    return switch (layer) {
      case BASS -> .12;
      case PAD -> 1;
      case MELODY -> .5;
      case RHYTHM -> .5;
      case TEXTURE -> 1;
      case ACCENT -> .8;
    };
  }
}
