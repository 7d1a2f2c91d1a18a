package dev.vibecast.analysis;

import static dev.vibecast.analysis.Signals.concat;
import static dev.vibecast.analysis.Signals.frames;
import static dev.vibecast.analysis.Signals.hear;
import static dev.vibecast.analysis.Signals.hearMono;
import static dev.vibecast.analysis.Signals.noise;
import static dev.vibecast.analysis.Signals.repeat;
import static dev.vibecast.analysis.Signals.scaled;
import static dev.vibecast.analysis.Signals.silence;
import static dev.vibecast.analysis.Signals.sine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SilenceMeterTest {

  private static final float[] SOUND = sine(440, -20, 0.5);

  @Test
  void aGapIsReportedWhereItIs() {
    SilenceReport heard = hearMono(new SilenceMeter(), concat(SOUND, silence(0.2), SOUND));
    assertThat(heard.gaps()).isEqualTo(1);
    assertThat(heard.intervals().getFirst().startFrame())
        .isCloseTo(frames(0.5), within((long) frames(0.002)));
    assertThat(heard.intervals().getFirst().durationMs()).isCloseTo(200, within(3.0));
    assertThat(heard.silentFrames()).isEqualTo(heard.intervals().getFirst().frames());
  }

  @Test
  void aShortPauseIsNoGap() {
    assertThat(hearMono(new SilenceMeter(), concat(SOUND, silence(0.045), SOUND)).gaps()).isZero();
    assertThat(hearMono(new SilenceMeter(), concat(SOUND, silence(0.055), SOUND)).gaps())
        .isEqualTo(1);
  }

  @Test
  void aGapThatStillLastsCounts() {
    SilenceMeter meter = new SilenceMeter();
    assertThat(hearMono(meter, silence(0.03)).gaps()).isZero();
    assertThat(hearMono(meter, silence(0.07)).intervals())
        .containsExactly(new FrameInterval(0, frames(0.1)));
    assertThat(hearMono(meter, silence(0.1)).intervals())
        .containsExactly(new FrameInterval(0, frames(0.2)));
  }

  @Test
  void theThresholdIsFiftyFiveDecibelsUnderFullScale() {
    assertThat(hearMono(new SilenceMeter(), noise(1, -58, 1)).silentFrames()).isEqualTo(frames(1));
    assertThat(hearMono(new SilenceMeter(), noise(1, -52, 1)).gaps()).isZero();
  }

  @Test
  void aQuietLowToneIsNoGapBetweenItsPeaks() {
    assertThat(hearMono(new SilenceMeter(), sine(30, -45, 2)).gaps()).isZero();
  }

  @Test
  void opposedChannelsAndASingleChannelAreSound() {
    assertThat(hear(new SilenceMeter(), SOUND, scaled(SOUND, -1)).gaps()).isZero();
    assertThat(hear(new SilenceMeter(), SOUND, silence(0.5)).gaps()).isZero();
  }

  @Test
  void manyGapsAreCountedButOnlyTheFirstAreListed() {
    float[] blink = concat(sine(1000, -20, 0.01), silence(0.09));
    SilenceReport heard = hearMono(new SilenceMeter(), repeat(blink, 400));
    assertThat(heard.gaps()).isEqualTo(400);
    assertThat(heard.intervals()).hasSize(SilenceMeter.MAX_INTERVALS);
    assertThat(heard.silentFrames()).isCloseTo(frames(36), within((long) frames(1)));
  }
}
