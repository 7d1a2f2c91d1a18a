package dev.vibecast.analysis.corpus;

import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.analysis.file.WavFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Debian's FluidSynth with a General MIDI sound font of Debian's. */
final class FluidSynth {

  private static final List<Path> PROGRAMS =
      List.of(Path.of("/usr/bin/fluidsynth"), Path.of("/usr/local/bin/fluidsynth"));
  private static final List<Path> FONTS =
      Stream.of("TimGM6mb.sf2", "FluidR3_GM.sf2", "default-GM.sf2")
          .map(Path.of("/usr/share/sounds/sf2")::resolve)
          .toList();
  private static final int LONGEST_S = 60;

  private final Path program;
  private final Path font;

  private FluidSynth(Path program, Path font) {
    this.program = program;
    this.font = font;
  }

  /** The synthesizer with its first font, if both are installed. */
  static Optional<FluidSynth> installed() {
    return installed("");
  }

  /** The same with the first font whose name contains a word. */
  static Optional<FluidSynth> installed(String word) {
    Optional<Path> font =
        FONTS.stream()
            .filter(f -> Files.isReadable(f) && f.getFileName().toString().contains(word))
            .findFirst();
    return PROGRAMS.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .flatMap(program -> font.map(f -> new FluidSynth(program, f)));
  }

  StereoBlock play(Piece piece) throws IOException, InterruptedException {
    Path midi = Files.createTempFile("piece", ".mid");
    Path wav = Files.createTempFile("piece", ".wav");
    try {
      MidiFile.write(piece, midi);
      run(midi, wav);
      return WavFile.read(wav);
    } finally {
      Files.deleteIfExists(midi);
      Files.deleteIfExists(wav);
    }
  }

  private void run(Path midi, Path wav) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "-ni",
                "-q",
                "-g",
                "0.5",
                "-r",
                "48000",
                "-F",
                wav.toString(),
                font.toString(),
                midi.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(LONGEST_S, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("fluidsynth did not end within " + LONGEST_S + " s");
    }
    if (process.exitValue() != 0) {
      throw new IOException("fluidsynth ended with " + process.exitValue());
    }
  }
}
