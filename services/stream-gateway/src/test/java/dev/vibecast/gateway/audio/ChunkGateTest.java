package dev.vibecast.gateway.audio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vibecast.gateway.audio.ChunkGate.Verdict;
import dev.vibecast.gateway.support.TestStreams;
import org.junit.jupiter.api.Test;

class ChunkGateTest {

  private final ChunkGate gate = new ChunkGate();

  @Test
  void chunksInOrderPass() {
    assertThat(judge(5, 0)).isEqualTo(new Verdict.Next());
    assertThat(judge(6, 0)).isEqualTo(new Verdict.Next());
    assertThat(gate.nextFrame()).isEqualTo(7L * TestStreams.CHUNK_FRAMES);
  }

  @Test
  void aRedeliveredChunkStaysOutside() {
    judge(5, 0);
    judge(6, 0);

    assertThat(judge(5, 0)).isEqualTo(new Verdict.Duplicate());
    assertThat(judge(6, 0)).isEqualTo(new Verdict.Duplicate());
    assertThat(judge(7, 0)).isEqualTo(new Verdict.Next());
  }

  @Test
  void aReplacedOwnerIsNotHeard() {
    judge(5, 2);

    assertThat(judge(6, 1)).isEqualTo(new Verdict.Stale());
    assertThat(judge(6, 3)).isEqualTo(new Verdict.Next());
  }

  @Test
  void aNewOwnerDoesNotRepeatWhatWasHeard() {
    judge(5, 2);

    assertThat(judge(4, 3)).isEqualTo(new Verdict.Duplicate());
  }

  @Test
  void aHoleIsMeasuredInFrames() {
    judge(5, 0);

    assertThat(judge(8, 0)).isEqualTo(new Verdict.AfterGap(2L * TestStreams.CHUNK_FRAMES));
  }

  private Verdict judge(long seq, long epoch) {
    return gate.judge(TestStreams.chunk("demo", seq, epoch));
  }
}
