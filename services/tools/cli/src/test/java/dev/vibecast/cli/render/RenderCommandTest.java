package dev.vibecast.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vibecast.cli.CommandRun;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sound.midi.MidiSystem;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {

  @TempDir private Path folder;

  @Test
  void rendersTheSameBytesForTheSameWordsAndSeed() throws Exception {
    byte[] first = Files.readAllBytes(rendered("a.wav", "7"));
    byte[] second = Files.readAllBytes(rendered("b.wav", "7"));

    AudioFileFormat format = AudioSystem.getAudioFileFormat(folder.resolve("a.wav").toFile());
    assertThat(format.getFrameLength()).isEqualTo(24_000);
    assertThat(second).isEqualTo(first);
  }

  @Test
  void playsAnAnswerOfMatchAndFieldsAlone() throws Exception {
    Path answer = folder.resolve("answer.json");
    Files.writeString(answer, CommandRun.of("match", "quiet harbour", "--json").out());
    Path fields = folder.resolve("fields.json");
    Files.writeString(fields, "{\"tempo\":\"fast\"}");

    CommandRun ofAnswer = render(answer);
    CommandRun ofFields = render(fields);

    assertThat(ofAnswer.status()).isZero();
    assertThat(new ObjectMapper().readTree(ofAnswer.out()).get("title").asText()).isNotEmpty();
    assertThat(new ObjectMapper().readTree(ofFields.out()).at("/config/tempo").asText())
        .isEqualTo("fast");
  }

  @Test
  void playsAPresetByName() throws Exception {
    String out = folder.resolve("out.wav").toString();

    CommandRun run =
        CommandRun.of(
            "render", "--preset", "tide_pool", "--seconds", "0.2", "--out", out, "--json");

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(new ObjectMapper().readTree(run.out()).get("title").asText()).isEqualTo("Tide Pool");
    assertThat(folder.resolve("out.wav")).hasSize(44 + 9_600 * 4);
  }

  @Test
  void listsThePresets() throws Exception {
    assertThat(CommandRun.of("render", "--list-presets").out().lines())
        .hasSizeGreaterThanOrEqualTo(24)
        .anyMatch(line -> line.matches("deep_orbit +sleeping, installations +A planet's .*"));
    String json = CommandRun.of("render", "--list-presets", "--json").out();
    assertThat(new ObjectMapper().readTree(json).at("/0/uses/0").asText()).isEqualTo("sleeping");
  }

  @Test
  void writesTheNotesWithOrWithoutTheSound() throws Exception {
    Path both = folder.resolve("both.mid");
    Path alone = folder.resolve("alone.mid");
    Path out = folder.resolve("out.wav");

    CommandRun.of(
        "render",
        "--preset",
        "snow_globe",
        "--seconds",
        "0.2",
        "--midi",
        both.toString(),
        "--out",
        out.toString());
    CommandRun run =
        CommandRun.of(
            "render", "--preset", "snow_globe", "--seconds", "60", "--midi", alone.toString());

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("Wrote 60.0 s of \"Snow Globe\" to ");
    assertThat(MidiSystem.getSequence(alone.toFile()).getTracks()).hasSize(7);
    assertThat(out).exists();
    assertThat(MidiSystem.getSequence(both.toFile()).getMicrosecondLength())
        .isBetween(199_000L, 201_000L);
  }

  @Test
  void writesALayerPerFileThatAnyPlayerReads() throws Exception {
    Path stems = folder.resolve("stems");

    CommandRun run =
        CommandRun.of(
            "render", "--preset", "neon_drive", "--seconds", "4", "--stems", stems.toString());

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("\"Neon Drive\" to " + stems);
    for (String layer : List.of("bass", "pad", "melody", "rhythm", "texture", "accent")) {
      AudioFileFormat format =
          AudioSystem.getAudioFileFormat(stems.resolve(layer + ".wav").toFile());
      assertThat(format.getFrameLength()).isEqualTo(4 * 48_000);
      assertThat(format.getFormat().getEncoding()).isEqualTo(AudioFormat.Encoding.PCM_FLOAT);
    }
    assertThat(loudest(stems.resolve("bass.wav"))).isBetween(.02f, 1f);
    assertThat(CommandRun.of("render", "x", "--stems", stems.toString(), "--seconds", "3601").err())
        .contains("3600 with --stems");
  }

  private static float loudest(Path wav) throws Exception {
    try (AudioInputStream in = AudioSystem.getAudioInputStream(wav.toFile())) {
      FloatBuffer samples =
          ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
      float loudest = 0;
      while (samples.hasRemaining()) {
        loudest = Math.max(loudest, Math.abs(samples.get()));
      }
      return loudest;
    }
  }

  @Test
  void saysWhatIsMissingOrTooMuch() {
    String out = folder.resolve("out.wav").toString();

    assertThat(CommandRun.of("render", "--out", out).err()).contains("Give a prompt");
    assertThat(CommandRun.of("render", "slow dawn").err()).contains("--out", "--midi");
    assertThat(CommandRun.of("render", "x", "--preset", "tide_pool", "--out", out).status())
        .isEqualTo(2);
    assertThat(CommandRun.of("render", "--preset", "tide_pol", "--out", out).err())
        .contains("no preset 'tide_pol'", "--list-presets");
  }

  @Test
  void namesAWrongFieldAndWhatItTakes() throws Exception {
    Path wrong = folder.resolve("wrong.json");
    Files.writeString(wrong, "{\"brightness\":\"purple\"}");

    CommandRun run = render(wrong);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("brightness", "purple", "very_bright");
    assertThat(folder.resolve("out.wav")).doesNotExist();
  }

  @Test
  void refusesLengthsItCannotRender() {
    String out = folder.resolve("out.wav").toString();

    assertThat(CommandRun.of("render", "x", "--seconds", "0", "--out", out).status()).isEqualTo(2);
    assertThat(CommandRun.of("render", "x", "--seconds", "NaN", "--out", out).status())
        .isEqualTo(2);
  }

  private CommandRun render(Path config) {
    String out = folder.resolve("out.wav").toString();
    return CommandRun.of(
        "render", "--config", config.toString(), "--seconds", "0.2", "--out", out, "--json");
  }

  private Path rendered(String name, String seed) {
    Path out = folder.resolve(name);
    CommandRun run =
        CommandRun.of(
            "render", "slow dawn", "--seconds", "0.5", "--seed", seed, "--out", out.toString());
    assertThat(run.status()).as(run.err()).isZero();
    return out;
  }
}
