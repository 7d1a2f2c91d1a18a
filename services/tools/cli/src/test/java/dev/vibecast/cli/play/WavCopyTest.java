package dev.vibecast.cli.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;

class WavCopyTest {

  private static final int RATE = 48_000;

  @Test
  void writesAWavThatSaysItsTrueLength() throws Exception {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();

    WavCopy.copy(new ByteArrayInputStream(endlessWav(2 * RATE)), saved, 0.5);

    AudioInputStream wav =
        AudioSystem.getAudioInputStream(new ByteArrayInputStream(saved.toByteArray()));
    assertThat(wav.getFrameLength()).isEqualTo(RATE / 2);
    assertThat(wav.getFormat().getChannels()).isEqualTo(2);
    assertThat(saved.size()).isEqualTo(44 + RATE / 2 * 4);
  }

  @Test
  void failsWhenTheStreamEndsEarly() {
    assertThatThrownBy(
            () ->
                WavCopy.copy(
                    new ByteArrayInputStream(endlessWav(10)), new ByteArrayOutputStream(), 1))
        .isInstanceOf(EOFException.class);
  }

  @Test
  void failsForSomethingElse() {
    byte[] page = "<html>Not found</html>".repeat(4).getBytes();

    assertThatThrownBy(
            () -> WavCopy.copy(new ByteArrayInputStream(page), new ByteArrayOutputStream(), 1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("WAV");
  }

  private static byte[] endlessWav(int frames) {
    ByteBuffer wav = ByteBuffer.allocate(44 + frames * 4).order(ByteOrder.LITTLE_ENDIAN);
    wav.put("RIFF".getBytes()).putInt(-1).put("WAVEfmt ".getBytes()).putInt(16);
    wav.putShort((short) 1).putShort((short) 2).putInt(RATE).putInt(RATE * 4);
    wav.putShort((short) 4).putShort((short) 16).put("data".getBytes()).putInt(-1);
    return wav.array();
  }
}
