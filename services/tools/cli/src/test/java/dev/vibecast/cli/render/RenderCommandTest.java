package dev.vibecast.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vibecast.cli.CommandRun;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
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
