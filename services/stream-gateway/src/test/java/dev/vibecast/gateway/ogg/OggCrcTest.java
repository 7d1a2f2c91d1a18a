package dev.vibecast.gateway.ogg;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OggCrcTest {

  @Test
  void agreesWithThePublishedCheckValue() {
    // CRC-32/CKSUM of "123456789" is 0x765E7680; Ogg leaves out its final inversion.
    assertThat(OggCrc.of("123456789".getBytes(US_ASCII))).isEqualTo(~0x765E7680);
  }
}
