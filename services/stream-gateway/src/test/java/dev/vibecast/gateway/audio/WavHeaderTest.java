package dev.vibecast.gateway.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;

class WavHeaderTest {

  @Test
  void isReadAsStereoOfSixteenBits() throws Exception {
    byte[] header = WavHeader.endless();

    AudioFileFormat format = AudioSystem.getAudioFileFormat(new ByteArrayInputStream(header));

    assertThat(header).hasSize(44);
    assertThat(format.getFormat().getSampleRate()).isEqualTo(48_000f);
    assertThat(format.getFormat().getChannels()).isEqualTo(2);
    assertThat(format.getFormat().getSampleSizeInBits()).isEqualTo(16);
    assertThat(format.getFormat().isBigEndian()).isFalse();
  }

  @Test
  void saysThatItHasNoEnd() {
    ByteBuffer header = ByteBuffer.wrap(WavHeader.endless()).order(ByteOrder.LITTLE_ENDIAN);

    assertThat(header.getInt(4)).isEqualTo(-1);
    assertThat(header.getInt(40)).isEqualTo(-1);
  }
}
