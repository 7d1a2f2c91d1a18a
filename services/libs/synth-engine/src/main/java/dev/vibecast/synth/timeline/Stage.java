package dev.vibecast.synth.timeline;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.synth.Segment;
import dev.vibecast.synth.Timeline;
import dev.vibecast.synth.dsp.StereoBlock;
import dev.vibecast.synth.mix.Deck;
import java.util.ArrayList;
import java.util.List;

/**
 * The decks that sound at a time, from the first quantum they are heard to the end of their tail.
 */
public final class Stage {

  private static final int N = StereoBlock.FRAMES;

  /** A deck with its place in the timeline; {@code coveredAt} is −1 while it has input. */
  private static final class Live {
    final Deck deck;
    int index;
    long coveredAt = -1;

    /** Level at the end of the last quantum, which is that at the start of the next. */
    float level;

    long levelFrame = -1;

    Live(int index, Deck deck) {
      this.index = index;
      this.deck = deck;
    }

    boolean rungOut(long mixFrame) {
      return coveredAt >= 0 && mixFrame - coveredAt >= deck.tailFrames();
    }
  }

  private final Layer stem;
  private final List<Live> live = new ArrayList<>();
  private List<Segment> segments;
  private FadeStack fades;
  private LevelPlan levels;
  private int next;

  /** The decks that can be heard at a mix frame, a multiple of the quantum. */
  public Stage(Timeline timeline, long mixFrame) {
    this(timeline, mixFrame, null);
  }

  /** The same decks with only one layer heard; null hears all. */
  public Stage(Timeline timeline, long mixFrame, Layer stem) {
    this.stem = stem;
    segments = timeline.segments();
    fades = new FadeStack(segments);
    levels = new LevelPlan(segments, fades);
    while (next < segments.size() && fades.begin(next) <= mixFrame) {
      next++;
    }
    int lowest = next - 1;
    while (lowest > 0 && !fades.complete(lowest, mixFrame)) {
      lowest--;
    }
    for (int i = Math.max(0, lowest); i < next; i++) {
      live.add(new Live(i, deck(i, mixFrame)));
    }
  }

  private Deck deck(int index, long mixFrame) {
    Segment segment = segments.get(index);
    return stem == null ? new Deck(segment, mixFrame) : Deck.stem(segment, mixFrame, stem);
  }

  /**
   * Longest time, in seconds, that a deck on stage needs until its tails are what they should be.
   */
  public double settleS() {
    return live.stream().mapToDouble(l -> l.deck.settleS()).max().orElse(0);
  }

  /**
   * Takes a later revision of the timeline; {@code mixFrame} is the next quantum. The revision may
   * leave out old segments, whose decks end with them.
   */
  public void update(Timeline timeline, long mixFrame) {
    List<Segment> later = timeline.segments();
    int forgotten = later.isEmpty() ? segments.size() : segments.indexOf(later.getFirst());
    boolean keepsWhatStarted =
        forgotten >= 0
            && forgotten <= next
            && later.size() >= next - forgotten
            && later.subList(0, next - forgotten).equals(segments.subList(forgotten, next));
    if (!keepsWhatStarted && next > 0) {
      throw new IllegalArgumentException(
          "a revision must keep every segment that started before frame " + mixFrame);
    }
    forget(next == 0 ? 0 : forgotten);
    segments = later;
    fades = new FadeStack(later);
    levels = new LevelPlan(later, fades);
    live.forEach(l -> l.levelFrame = -1);
  }

  private void forget(int segmentCount) {
    live.removeIf(l -> l.index < segmentCount);
    live.forEach(l -> l.index -= segmentCount);
    next -= segmentCount;
  }

  /** What is played. */
  public Timeline timeline() {
    return new Timeline(segments);
  }

  /** Adds one quantum. */
  public void render(StereoBlock out, long mixFrame) {
    while (next < segments.size() && fades.begin(next) <= mixFrame) {
      live.add(new Live(next, deck(next, mixFrame)));
      next++;
    }
    for (int i = 0; i < live.size(); i++) {
      render(live.get(i), out, mixFrame);
    }
    for (int i = live.size() - 1; i >= 0; i--) {
      if (live.get(i).rungOut(mixFrame)) {
        live.remove(i);
      }
    }
  }

  private void render(Live l, StereoBlock out, long mixFrame) {
    float g0 = (float) fades.gain(l.index, mixFrame);
    float g1 = (float) fades.gain(l.index, mixFrame + N);
    if (l.coveredAt < 0 && g0 == 0f && g1 == 0f && mixFrame > fades.begin(l.index)) {
      l.coveredAt = mixFrame;
    }
    if (l.coveredAt < 0) {
      g0 *= level(l, mixFrame);
      g1 *= level(l, mixFrame + N);
    }
    l.deck.render(out, mixFrame, g0, g1, tail(l, mixFrame), tail(l, mixFrame + N));
  }

  private float level(Live l, long mixFrame) {
    if (l.levelFrame != mixFrame) {
      l.level = (float) levels.gain(l.index, mixFrame);
      l.levelFrame = mixFrame;
    }
    return l.level;
  }

  /** Fades the last quarter of a tail. */
  private static float tail(Live l, long frame) {
    if (l.coveredAt < 0) {
      return 1f;
    }
    double left = 1 - (frame - l.coveredAt) / (double) l.deck.tailFrames();
    return (float) Math.clamp(4 * left, 0, 1);
  }
}
