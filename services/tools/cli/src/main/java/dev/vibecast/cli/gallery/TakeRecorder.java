package dev.vibecast.cli.gallery;

import dev.vibecast.analysis.AudioMeter;
import dev.vibecast.analysis.PcmS16le;
import dev.vibecast.analysis.SpectralFrames;
import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.cli.render.WavWriter;
import dev.vibecast.synth.AudioFormat;
import dev.vibecast.synth.Timeline;
import dev.vibecast.synth.TimelineRenderer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Plays a take into a file, and measures and draws what is heard on the way. */
final class TakeRecorder {

  private static final long SEED = 1;

  private final long frames;

  /** A recorder of takes of one length. */
  TakeRecorder(double seconds) {
    frames = AudioFormat.frames(seconds);
  }

  /**
   * Records one take.
   *
   * @param file WAV to write
   */
  Recording record(Take take, Path file) throws IOException {
    Timeline timeline = new Timeline(List.of(take.piece().alone(SEED, take.originFrame())));
    AudioMeter meter = new AudioMeter();
    LoudnessCurve loudness = new LoudnessCurve(frames);
    Spectrogram spectrogram = new Spectrogram(frames);
    SpectralFrames spectra = new SpectralFrames(List.of(spectrogram));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      WavWriter.write(
          new TimelineRenderer(timeline, 0),
          frames,
          out,
          pcm -> {
            StereoBlock block = PcmS16le.decode(pcm);
            meter.accept(block.left(), block.right(), block.frames());
            loudness.accept(block);
            spectra.accept(block.left(), block.right(), block.frames());
          });
    }
    return new Recording(take, file, meter.snapshot(), loudness, spectrogram);
  }
}
