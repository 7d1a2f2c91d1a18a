package dev.vibecast.gateway.ogg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.gateway.audio.Packet;
import dev.vibecast.gateway.support.TestStreams;
import dev.vibecast.schema.audio.AudioChunk;
import io.github.jaredmdobson.concentus.OpusDecoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OggOpusEncoderTest {

  private static final int BITRATE = 128_000;
  private static final long FIRST_SEQ = 1_000;

  private final OggOpusEncoder encoder = new OggOpusEncoder("demo", BITRATE, 5);

  @Test
  void headersNameTheFormat() {
    List<OggPageView> pages = OggPageView.readAll(encoder.header());

    assertThat(pages).hasSize(2).allMatch(OggPageView::crcIsRight);
    assertThat(pages.getFirst().first()).isTrue();
    ByteBuffer head = ByteBuffer.wrap(pages.getFirst().packets().getFirst());
    head.order(ByteOrder.LITTLE_ENDIAN);
    assertThat(head.limit()).isEqualTo(19);
    assertThat(head.get(9)).as("channels").isEqualTo((byte) 2);
    assertThat(head.getShort(10)).as("pre-skip").isEqualTo((short) 312);
    assertThat(head.getInt(12)).as("rate").isEqualTo(48_000);
    assertThat(new String(pages.get(1).packets().getFirst())).startsWith("OpusTags");
  }

  @Test
  void aChunkBecomesOnePageWhoseGranuleIsTheFrameAfterIt() {
    Packet packet = encoder.encode(TestStreams.chunk("demo", FIRST_SEQ)).orElseThrow();

    OggPageView page = OggPageView.read(packet.bytes(), 0);
    assertThat(page.crcIsRight()).isTrue();
    assertThat(page.bytes()).isEqualTo(packet.bytes().length);
    assertThat(page.packets()).hasSize(10);
    assertThat(page.granule()).isEqualTo(1_001L * TestStreams.CHUNK_FRAMES);
    assertThat(page.sequence()).isEqualTo(1_002);
    assertThat(packet.frames()).isEqualTo(TestStreams.CHUNK_FRAMES);
  }

  @Test
  void oddChunksLoseNoFrame() {
    long frame = 0;
    long played = 0;
    for (int seq = 0; seq < 30; seq++) {
      int frames = 1 + (seq * 7919) % 4_000;
      var packet = encoder.encode(chunkOf(seq, frame, frames));
      frame += frames;
      if (packet.isPresent()) {
        assertThat(packet.get().startFrame()).isEqualTo(played);
        played = packet.get().endFrame();
      }
    }
    assertThat(frame - played).isBetween(0L, 959L);
  }

  @Test
  void aGapMovesTheGranule() {
    encoder.encode(chunkOf(0, 0, 1_000));

    Packet packet = encoder.encode(chunkOf(1, 48_000, 1_920)).orElseThrow();

    assertThat(packet.startFrame()).isEqualTo(48_000);
    assertThat(packet.endFrame()).isEqualTo(49_920);
  }

  @Test
  void whatIsDecodedIsWhatWasPlayedAtTheFrameItNames() throws Exception {
    OpusDecoder decoder = new OpusDecoder(48_000, 2);
    short[] heard = new short[2 * 960];
    double difference = 0;
    double energy = 0;
    for (long seq = FIRST_SEQ; seq < FIRST_SEQ + 5; seq++) {
      Packet packet = encoder.encode(TestStreams.chunk("demo", seq)).orElseThrow();
      long frame = packet.startFrame() - 312;
      for (byte[] opus : OggPageView.read(packet.bytes(), 0).packets()) {
        decoder.decode(opus, 0, opus.length, heard, 0, 960, false);
        ShortPair expected = new ShortPair(TestStreams.tone(frame, 960));
        for (int i = 0; seq > FIRST_SEQ && i < 960; i++) {
          difference += Math.pow(heard[2 * i] - expected.left(i), 2);
          energy += Math.pow(expected.left(i), 2);
        }
        frame += 960;
      }
    }
    assertThat(10 * Math.log10(energy / difference)).as("signal to error, dB").isGreaterThan(20);
  }

  @Test
  void ffprobeReadsIt(@TempDir Path folder) throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/ffprobe")),
        "SKIPPED: ffprobe (package ffmpeg) is not installed");
    Path file = folder.resolve("late.opus");
    Files.write(file, stream());

    Process ffprobe =
        new ProcessBuilder(
                "/usr/bin/ffprobe",
                "-v",
                "error",
                "-count_packets",
                "-show_entries",
                "stream=codec_name,channels,sample_rate,nb_read_packets",
                "-of",
                "csv=p=0",
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(ffprobe.getInputStream().readAllBytes()).strip();
    assertThat(ffprobe.waitFor(20, TimeUnit.SECONDS)).isTrue();

    assertThat(said).isEqualTo("opus,48000,2,250");
  }

  private byte[] stream() {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.writeBytes(encoder.header());
    IntStream.range(0, 25)
        .mapToObj(i -> encoder.encode(TestStreams.chunk("demo", FIRST_SEQ + i)).orElseThrow())
        .forEach(packet -> stream.writeBytes(packet.bytes()));
    return stream.toByteArray();
  }

  private static AudioChunk chunkOf(long seq, long startFrame, int frames) {
    byte[] pcm = TestStreams.tone(startFrame, frames);
    return new AudioChunk("demo", seq, startFrame, frames, 0, 0, pcm);
  }

  private record ShortPair(byte[] pcm) {
    short left(int frame) {
      return ByteBuffer.wrap(pcm).order(ByteOrder.LITTLE_ENDIAN).getShort(4 * frame);
    }
  }
}
