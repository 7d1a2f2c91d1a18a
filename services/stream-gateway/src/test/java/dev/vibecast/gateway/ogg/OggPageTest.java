package dev.vibecast.gateway.ogg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OggPageTest {

  @Test
  void aPacketOfAWholeNumberOfSegmentsEndsWithAnEmptyOne() {
    List<byte[]> packets = List.of(new byte[255], new byte[510], new byte[10], new byte[0]);

    OggPageView page = OggPageView.read(new OggPage(false, 7, 42, 3, packets).bytes(), 0);

    assertThat(page.lacing()).containsExactly(255, 0, 255, 255, 0, 10, 0);
    assertThat(page.packets()).extracting(p -> p.length).containsExactly(255, 510, 10, 0);
    assertThat(page.crcIsRight()).isTrue();
  }

  @Test
  void headerSaysWhatItWasGiven() {
    OggPageView page =
        OggPageView.read(new OggPage(true, 1L << 40, -5, 9, List.of(new byte[3])).bytes(), 0);

    assertThat(page.first()).isTrue();
    assertThat(page.granule()).isEqualTo(1L << 40);
    assertThat(page.serial()).isEqualTo(-5);
    assertThat(page.sequence()).isEqualTo(9);
  }

  @Test
  void tooManySegmentsAreRefused() {
    List<byte[]> packets = Collections.nCopies(256, new byte[1]);

    assertThatThrownBy(() -> new OggPage(false, 0, 0, 0, packets))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
