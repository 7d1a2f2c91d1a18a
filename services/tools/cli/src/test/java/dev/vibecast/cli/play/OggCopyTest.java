package dev.vibecast.cli.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class OggCopyTest {

  private static final int PAGE_BYTES = 27 + 2 + 300;

  @Test
  void copiesWholePagesUntilTheWantedTimeAndMarksTheEnd() throws Exception {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();

    OggCopy.copy(new ByteArrayInputStream(pages(20)), saved, 3);

    byte[] ogg = saved.toByteArray();
    assertThat(ogg).hasSize(5 * PAGE_BYTES);
    assertThat(ogg[3 * PAGE_BYTES + 5]).isZero();
    assertThat(ogg[4 * PAGE_BYTES + 5]).isEqualTo((byte) 4);
  }

  @Test
  void failsWhenTheStreamEndsEarly() {
    assertThatThrownBy(
            () -> OggCopy.copy(new ByteArrayInputStream(pages(2)), new ByteArrayOutputStream(), 3))
        .isInstanceOf(EOFException.class);
  }

  // The first page is a header, with granule position 0; each further one ends a second later.
  private static byte[] pages(int count) {
    ByteBuffer stream = ByteBuffer.allocate(count * PAGE_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int page = 0; page < count; page++) {
      stream.put("OggS".getBytes()).put((byte) 0).put((byte) 0).putLong(page * 48_000L);
      stream.putInt(7).putInt(page).putInt(0).put((byte) 2).put((byte) 255).put((byte) 45);
      stream.put(new byte[300]);
    }
    return stream.array();
  }
}
