package dev.vibecast.scorers.clips;

import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.analysis.passage.KeyEstimate;
import dev.vibecast.analysis.passage.PassageReport;
import dev.vibecast.analysis.passage.TempoEstimate;
import dev.vibecast.atlas.store.Atlas;
import dev.vibecast.atlas.store.AtlasVibe;
import dev.vibecast.schema.music.Mode;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.MusicField;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.schema.music.Provenance;
import dev.vibecast.schema.music.Reason;
import dev.vibecast.schema.music.Recipe;
import dev.vibecast.schema.music.Root;
import dev.vibecast.scorers.UnfitAudioException;
import dev.vibecast.scorers.align.Aligner;
import dev.vibecast.scorers.align.AlignmentModel;
import dev.vibecast.scorers.align.ImpliedSound;
import dev.vibecast.scorers.heard.HeardSound;
import dev.vibecast.scorers.heard.SoundListener;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the recipe that sounds most like a clip: every recipe of the atlas is taken for what it
 * would sound like, and the clip is judged against it. Key and tempo are the clip's own where they
 * are clear. Thread-safe.
 */
public final class ClipFinder {

  /** Estimates less sure than this are left to the recipe. */
  private static final double SURE = 0.5;

  private static final Set<Mode> MINOR_THIRD =
      EnumSet.of(
          Mode.MINOR, Mode.DORIAN, Mode.PHRYGIAN, Mode.HARMONIC_MINOR, Mode.PENTATONIC_MINOR);

  private final Atlas atlas;
  private final Aligner aligner;
  private final List<ImpliedSound> authored;

  public ClipFinder(AlignmentModel model, Atlas atlas) {
    this.atlas = atlas;
    this.aligner = new Aligner(model);
    this.authored =
        atlas.vibes().stream()
            .map(vibe -> new ImpliedSound(model.authored(vibe.config()), 0))
            .toList();
  }

  /**
   * A vibe that sounds like a clip.
   *
   * @param vibe with its recipe
   * @param likeness 0…1, how well the clip would do as its music
   */
  public record Match(AtlasVibe vibe, double likeness) {}

  /**
   * The vibes that sound most like a clip, best first.
   *
   * @param audio 48 kHz, at least 2.5 s
   * @throws UnfitAudioException when it is too short, silent or not finite
   */
  public List<Match> nearest(StereoBlock audio, int count) {
    HeardSound sound = SoundListener.of(audio);
    return IntStream.range(0, authored.size())
        .mapToObj(
            i -> new Match(atlas.vibes().get(i), aligner.align(authored.get(i), sound).score()))
        .sorted(Comparator.comparingDouble(Match::likeness).reversed())
        .limit(count)
        .toList();
  }

  /**
   * The recipe for a clip.
   *
   * @param audio 48 kHz, at least 2.5 s
   * @throws UnfitAudioException when it is too short, silent or not finite
   */
  public Recipe find(StereoBlock audio) {
    Match match = nearest(audio, 1).getFirst();
    PassageReport heard = PassageReport.of(audio);
    MusicConfig config = match.vibe().config();
    List<Reason> reasons = new ArrayList<>();
    if (heard.key().confidence() >= SURE) {
      config = inKey(config, heard.key());
      reasons.add(new Reason(MusicField.ROOT.key(), "key of the clip"));
    }
    Overrides overrides = match.vibe().overrides();
    if (heard.tempo().confidence() >= SURE && playable(heard.tempo())) {
      overrides =
          new Overrides(
              heard.tempo().bpm(), overrides.meter(), overrides.mix(), overrides.values());
      reasons.add(new Reason("bpm", "tempo of the clip"));
    }
    Provenance provenance =
        new Provenance("retrieval", match.vibe().id(), round(match.likeness()), List.of(), reasons);
    return match.vibe().recipe(provenance).withConfig(config).withOverrides(overrides);
  }

  private static boolean playable(TempoEstimate tempo) {
    return tempo.bpm() >= Overrides.MIN_BPM && tempo.bpm() <= Overrides.MAX_BPM;
  }

  private static MusicConfig inKey(MusicConfig config, KeyEstimate key) {
    MusicConfig moved = config.with(MusicField.ROOT, Root.values()[key.tonic()]);
    boolean minor = key.scale() == KeyEstimate.MINOR;
    return minor == MINOR_THIRD.contains(config.mode())
        ? moved
        : moved.with(MusicField.MODE, minor ? Mode.MINOR : Mode.MAJOR);
  }

  private static double round(double likeness) {
    return Math.round(likeness * 1e4) / 1e4;
  }
}
