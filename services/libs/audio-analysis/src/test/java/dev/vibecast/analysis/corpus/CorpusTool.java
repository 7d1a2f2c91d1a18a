package dev.vibecast.analysis.corpus;

import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.analysis.passage.KeyEstimate;
import dev.vibecast.analysis.passage.TempoEstimate;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Is the key and the tempo heard in music that our synthesizer did not make? {@code CorpusTool
 * [PIECES [FIRST [FONT]]]} writes pieces, plays them with FluidSynth and prints what was misheard;
 * it exits with 1 if less than 95 % of either is right. The models were fitted on seeds below
 * {@value #HELD_OUT}; the seeds from there on are the held-out half.
 */
final class CorpusTool {

  static final long HELD_OUT = 3000;
  static final double LEAST_SHARE = .95;

  private static final double TOLERANCE_BPM = 1;

  /** What was heard of one setting, or of all. */
  private static final class Count {

    private int pieces;
    private int keys;
    private int tempi;
    private int octaves;

    void add(Verdict verdict) {
      pieces++;
      keys += verdict.key() ? 1 : 0;
      tempi += verdict.tempo() ? 1 : 0;
      octaves += verdict.octave() ? 1 : 0;
    }

    String row(String name) {
      return String.format(
          Locale.ROOT,
          "%-12s %4d pieces  key %5.1f %%  tempo %5.1f %%  an octave off %4.1f %%",
          name,
          pieces,
          100.0 * keys / pieces,
          100.0 * tempi / pieces,
          100.0 * octaves / pieces);
    }
  }

  /** What was right of one piece; {@code octave} is twice or half the tempo. */
  record Verdict(boolean key, boolean tempo, boolean octave, String heard) {}

  private CorpusTool() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    int pieces = args.length > 0 ? Integer.parseInt(args[0]) : 130;
    long first = args.length > 1 ? Long.parseLong(args[1]) : HELD_OUT;
    FluidSynth synth =
        FluidSynth.installed(args.length > 2 ? args[2] : "")
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "needs Debian's fluidsynth and timgm6mb-soundfont or fluid-soundfont-gm"));
    Map<String, Count> genres = new TreeMap<>();
    Count all = new Count();
    for (long seed = first; seed < first + pieces; seed++) {
      Piece piece = Corpus.piece(seed);
      Verdict verdict = judge(piece, synth.play(piece));
      all.add(verdict);
      genres.computeIfAbsent(piece.name().split(" ")[1], g -> new Count()).add(verdict);
      if (!verdict.key() || !verdict.tempo()) {
        System.out.println("! " + verdict.heard());
      }
    }
    genres.forEach((name, count) -> System.out.println(count.row(name)));
    System.out.println(all.row("all"));
    boolean met = Math.min(all.keys, all.tempi) >= LEAST_SHARE * all.pieces;
    System.exit(met ? 0 : 1);
  }

  static Verdict judge(Piece piece, StereoBlock audio) {
    KeyEstimate key = KeyEstimate.majorOrMinor(audio);
    TempoEstimate tempo = TempoEstimate.of(audio);
    boolean keyRight =
        key.tonic() == piece.tonic() && (key.scale() == KeyEstimate.MINOR) == piece.minor();
    String heard =
        String.format(
            Locale.ROOT,
            "%s: %s (%.2f) for %s, %.1f BPM (%.2f) for %.1f",
            piece.name(),
            key.name(),
            key.confidence(),
            new KeyEstimate(piece.tonic(), piece.minor() ? 1 : 0, 1).name(),
            tempo.bpm(),
            tempo.confidence(),
            piece.bpm());
    return new Verdict(
        keyRight,
        Math.abs(tempo.bpm() - piece.bpm()) <= TOLERANCE_BPM,
        Math.abs(2 * tempo.bpm() - piece.bpm()) <= TOLERANCE_BPM
            || Math.abs(tempo.bpm() / 2 - piece.bpm()) <= TOLERANCE_BPM,
        heard);
  }
}
