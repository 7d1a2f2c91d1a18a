package dev.vibecast.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vibecast.cli.CommandRun;
import dev.vibecast.schema.ContractJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {

  @TempDir Path folder;

  @Test
  void a_mono_file_of_another_rate_is_judged() throws Exception {
    Path file = wav("tone.wav", 22_050, 4, i -> .3 * Math.sin(2 * Math.PI * 330 * i / 22_050));

    CommandRun run =
        CommandRun.of("score", file.toString(), "--text=a calm drone, one held note", "--json");

    JsonNode answer = ContractJson.mapper().readTree(run.out());
    assertThat(run.status()).as(run.err()).isZero();
    for (String share : new String[] {"total", "alignment", "discordance", "quality"}) {
      assertThat(answer.get(share).asDouble()).as(share).isBetween(0.0, 1.0);
    }
    assertThat(answer.get("quality").asDouble()).isGreaterThan(.9);
    assertThat(answer.get("reasons")).isNotEmpty();
    assertThat(answer.at("/others/0/detail").asText()).contains("not configured");
  }

  @Test
  void what_cannot_be_judged_is_named() throws Exception {
    Path empty = wav("empty.wav", 48_000, 0, _ -> 0);
    Path silent = wav("silent.wav", 48_000, 4, _ -> 0);
    Path text = Files.writeString(folder.resolve("text.wav"), "no audio at all");
    Path whole = wav("whole.wav", 48_000, 4, i -> .2 * Math.sin(i / 20.0));
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut.wav"), Arrays.copyOf(bytes, bytes.length / 2));

    assertRefused(empty, "empty.wav: no samples");
    assertRefused(
        wav("short.wav", 48_000, 1, i -> .2 * Math.sin(i / 20.0)), "48000 frames; at least");
    assertRefused(silent, "nothing is louder than -60 dBFS");
    assertRefused(text, "text.wav: not a RIFF WAVE file");
    assertRefused(cut, "cut.wav: data chunk says");
    assertRefused(folder.resolve("none.wav"), "no such file");
    assertRefused(notFinite(), "is NaN");
    assertThat(CommandRun.of("score", whole.toString(), "--text= ").err())
        .contains("--text takes some words.");
  }

  private void assertRefused(Path file, String reason) {
    CommandRun run = CommandRun.of("score", file.toString(), "--text=rain");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains(reason);
  }

  private Path wav(String name, float rateHz, double seconds, IntToDoubleFunction wave)
      throws IOException {
    int frames = (int) (seconds * rateHz);
    ByteBuffer pcm = ByteBuffer.allocate(2 * frames).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < frames; i++) {
      pcm.putShort((short) Math.round(32_767 * wave.applyAsDouble(i)));
    }
    AudioFormat format = new AudioFormat(rateHz, 16, 1, true, false);
    Path file = folder.resolve(name);
    try (AudioInputStream audio =
        new AudioInputStream(new ByteArrayInputStream(pcm.array()), format, frames)) {
      AudioSystem.write(audio, AudioFileFormat.Type.WAVE, file.toFile());
    }
    return file;
  }

  /** A WAV of 32-bit floats with one NaN. */
  private Path notFinite() throws IOException {
    int frames = 4 * 48_000;
    ByteBuffer wav = ByteBuffer.allocate(44 + 4 * frames).order(ByteOrder.LITTLE_ENDIAN);
    wav.put("RIFF".getBytes()).putInt(36 + 4 * frames).put("WAVEfmt ".getBytes()).putInt(16);
    wav.putShort((short) 3).putShort((short) 1).putInt(48_000).putInt(192_000);
    wav.putShort((short) 4).putShort((short) 32).put("data".getBytes()).putInt(4 * frames);
    for (int i = 0; i < frames; i++) {
      wav.putFloat(i == 5000 ? Float.NaN : (float) (.2 * Math.sin(i / 20.0)));
    }
    return Files.write(folder.resolve("nan.wav"), wav.array());
  }
}
