package dev.vibecast.analysis.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A sample of {@link CorpusTool}. Needs Debian's {@code fluidsynth} and {@code timgm6mb-soundfont},
 * which {@code .ci/run} installs; without them it is skipped.
 */
class CorpusTest {

  private static final int PIECES = 6;

  @Test
  void keyAndTempoOfOtherMusicAreHeard() throws Exception {
    Optional<FluidSynth> synth = FluidSynth.installed();
    assumeTrue(synth.isPresent(), "fluidsynth and timgm6mb-soundfont are not installed");
    List<String> keys = new ArrayList<>();
    List<String> tempi = new ArrayList<>();
    for (int i = 0; i < PIECES; i++) {
      Piece piece = Corpus.piece(CorpusTool.HELD_OUT + i);
      CorpusTool.Verdict verdict = CorpusTool.judge(piece, synth.get().play(piece));
      (verdict.key() ? new ArrayList<String>() : keys).add(verdict.heard());
      (verdict.tempo() ? new ArrayList<String>() : tempi).add(verdict.heard());
    }
    assertThat(keys).hasSizeLessThanOrEqualTo(1);
    assertThat(tempi).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void aSeedAlwaysWritesTheSamePiece() {
    assertThat(Corpus.piece(5).notes()).isEqualTo(Corpus.piece(5).notes());
    assertThat(Corpus.piece(5).notes()).hasSizeGreaterThan(50);
  }
}
