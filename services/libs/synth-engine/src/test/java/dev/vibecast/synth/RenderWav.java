package dev.vibecast.synth;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.schema.music.LayerMix;
import dev.vibecast.schema.music.Mix;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Renders WAV files to listen to: {@code RenderWav DIR SECONDS NAME[@SOLO]:field=label,… …}, prints
 * the speed of each.
 */
final class RenderWav {

  private RenderWav() {}

  public static void main(String[] args) throws IOException {
    int seconds = Integer.parseInt(args[1]);
    for (int i = 2; i < args.length; i++) {
      String[] part = args[i].split(":", 2);
      String[] name = part[0].split("@");
      MusicConfig config = Configs.with(Configs.rich(), part[1]);
      Overrides overrides = name.length > 1 ? solo(name[1]) : Overrides.NONE;
      long start = cpuNs();
      byte[] pcm = render(config, overrides, seconds);
      double took = (cpuNs() - start) / 1e9;
      write(Path.of(args[0], part[0] + ".wav"), pcm);
      System.out.printf("%s %.0fx%n", part[0], seconds / took);
    }
  }

  private static long cpuNs() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Overrides solo(String layer) {
    Layer one = Layer.valueOf(layer.toUpperCase(java.util.Locale.ROOT));
    return new Overrides(null, null, new Mix(Map.of(one, new LayerMix(false, true, 1))), Map.of());
  }

  static byte[] render(MusicConfig config, Overrides overrides, int seconds) {
    TimelineRenderer renderer = new TimelineRenderer(Configs.alone(config, overrides, 7), 0);
    byte[] pcm = new byte[seconds * 48_000 * 4];
    renderer.renderPcm16(pcm, seconds * 48_000);
    return pcm;
  }

  static void write(Path file, byte[] pcm) throws IOException {
    Files.createDirectories(file.getParent());
    ByteBuffer head = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
    head.put("RIFF".getBytes()).putInt(36 + pcm.length).put("WAVEfmt ".getBytes()).putInt(16);
    head.putShort((short) 1).putShort((short) 2).putInt(48_000).putInt(192_000);
    head.putShort((short) 4).putShort((short) 16).put("data".getBytes()).putInt(pcm.length);
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      out.write(head.array());
      out.write(pcm);
    }
  }
}
