package dev.vibecast.cli.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vibecast.cli.CommandRun;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryCommandTest {

  private static final Pattern PICTURE = Pattern.compile("data:image/png;base64,([^\"]+)");
  private static final Pattern SOUND = Pattern.compile("<audio[^>]* src=\"([^\"]+)\"");

  @TempDir private Path folder;

  @Test
  void showsEveryStyleAndEveryPreset() {
    List<GalleryItem> items = GalleryPlan.items("*/*");

    assertThat(items.stream().filter(item -> !item.group().equals("preset"))).hasSize(57);
    assertThat(items.stream().filter(item -> item.group().equals("preset")))
        .hasSizeGreaterThanOrEqualTo(24);
    assertThat(items).extracting(GalleryItem::id).doesNotHaveDuplicates();
    assertThat(GalleryPlan.items("bass/*")).hasSize(8).allMatch(item -> item.takes().size() == 2);
    assertThat(GalleryPlan.items("*/none")).hasSize(3).allMatch(item -> item.takes().size() == 1);
  }

  @Test
  void writesAPageThatNeedsNothingButItsWavs() throws Exception {
    CommandRun run = gallery("{texture/stars,preset/tide_pool}");

    assertThat(run.status()).as(run.err()).isZero();
    String page = Files.readString(folder.resolve("index.html"));
    assertThat(page).contains("Tide Pool", "Slow water, small bright shells.", "60 BPM");
    assertThat(page).doesNotContain("{{", "http:", "https:");
    Matcher sounds = SOUND.matcher(page);
    assertThat(sounds.results().map(found -> found.group(1)))
        .containsExactly(
            "audio/texture-stars-alone.wav",
            "audio/texture-stars-together.wav",
            "audio/preset-tide_pool-whole.wav")
        .allSatisfy(
            file ->
                assertThat(AudioSystem.getAudioFileFormat(folder.resolve(file).toFile()))
                    .matches(format -> format.getFrameLength() == 96_000));
  }

  @Test
  void drawsPicturesThatShowSomething() throws Exception {
    gallery("bass/octave");

    Matcher picture = PICTURE.matcher(Files.readString(folder.resolve("index.html")));
    assertThat(picture.find()).isTrue();
    byte[] png = Base64.getDecoder().decode(picture.group(1));
    int[] pixels = ImageIO.read(new ByteArrayInputStream(png)).getRGB(0, 0, 480, 144, null, 0, 480);
    assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(100);
    JsonNode figures = new ObjectMapper().readTree(folder.resolve("figures.json").toFile());
    assertThat(figures.at("/0/item").asText()).isEqualTo("bass/octave");
    assertThat(figures.at("/0/lufs").asDouble()).isBetween(-40.0, -10.0);
  }

  @Test
  void refusesWhatItCannotDo() {
    assertThat(gallery("dance/*").err()).contains("Nothing is called 'dance/*'");
    assertThat(gallery("[").err()).contains("--only takes a glob");
    assertThat(CommandRun.of("gallery", "--out", "x", "--seconds", "0").err())
        .contains("--seconds takes 1 to 600");
  }

  private CommandRun gallery(String only) {
    return CommandRun.of("gallery", "--out", folder.toString(), "--seconds", "2", "--only", only);
  }
}
