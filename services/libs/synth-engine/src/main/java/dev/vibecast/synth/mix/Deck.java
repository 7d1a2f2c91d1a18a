package dev.vibecast.synth.mix;

import dev.vibecast.schema.music.Layer;
import dev.vibecast.synth.AudioFormat;
import dev.vibecast.synth.Segment;
import dev.vibecast.synth.composer.Composer;
import dev.vibecast.synth.composer.Drum;
import dev.vibecast.synth.composer.Knobs;
import dev.vibecast.synth.composer.Note;
import dev.vibecast.synth.composer.Notes;
import dev.vibecast.synth.dsp.BusLanes;
import dev.vibecast.synth.dsp.OnePole;
import dev.vibecast.synth.dsp.StereoBlock;
import dev.vibecast.synth.voice.Scratch;
import dev.vibecast.synth.voice.Voice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One sounding recipe with its own voices, echo and reverb. The fade is applied where the layers
 * flow together, before the tails, so that a deck that leaves rings out and the sum of two decks
 * with the same notes is one room.
 */
public final class Deck {

  private static final int N = StereoBlock.FRAMES;
  private static final long LOOK_BACK = 12L * AudioFormat.SAMPLE_RATE_HZ;
  private static final int BLOCK = Voice.BLOCK_FRAMES;
  private static final double LONGEST_TAIL_S = 3;

  /** Notes that are put in stock: what a rich recipe has waiting or sounding. */
  private static final int NOTES = 256;

  /** When all layers have come in, it is known how many voices a recipe needs. */
  private static final long SETTLED_FRAMES = 12L * AudioFormat.SAMPLE_RATE_HZ;

  /** Below this the image stays in the middle. */
  private static final OnePole SIDE_LOW = OnePole.highPass(180);

  private final long shift;
  private final Knobs knobs;
  private final Composer composer;
  private final Map<Layer, Strip> strips = new EnumMap<>(Layer.class);
  private final Strip[] inOrder;
  private final Notes notes = new Notes();
  private final Scratch scratch = new Scratch();
  private final List<Note> waiting = new ArrayList<>(NOTES);
  private final Consumer<Note> queue = this::enqueue;
  private final Ducker bassDuck = new Ducker(3);
  private final Ducker padDuck = new Ducker(1.5);
  private final Sums sums = new Sums();
  private final Echo echo;
  private final Fdn reverb;
  private final Room room;
  private final Decorrelator decorrelator = new Decorrelator();
  private final float wetSide;
  private final long leadFrames;
  private float sideLow;
  private long blockFrom = Long.MIN_VALUE / 2;
  private long nextBar;
  private long spareAt;

  /**
   * A deck whose notes are in the state they would have, had it played before.
   *
   * @param segment what it plays
   * @param mixFrame stream frame of the first quantum it will render, a multiple of the quantum
   */
  public Deck(Segment segment, long mixFrame) {
    this(segment, mixFrame, Mixing.of(segment.overrides().mix()));
  }

  /** A deck of which only one layer is heard, with its share of echo and reverb. */
  public static Deck stem(Segment segment, long mixFrame, Layer layer) {
    return new Deck(segment, mixFrame, Mixing.of(segment.overrides().mix()).only(layer));
  }

  Deck(Segment segment, long mixFrame, Mixing mixing) {
    shift = AudioFormat.LOOK_AHEAD_FRAMES - segment.originFrame();
    knobs = new Knobs(segment.config(), segment.overrides());
    notes.reserve(NOTES);
    composer = new Composer(knobs, segment.seed(), notes);
    for (Layer layer : Layer.values()) {
      strips.put(layer, new Strip(layer, knobs, scratch, notes, mixing.gain(layer)));
    }
    inOrder = strips.values().toArray(Strip[]::new);
    room = new Room(knobs.spaceIndex, knobs.brightness);
    reverb = new Fdn(room);
    echo = new Echo(knobs.echoIndex, knobs.beatFrames());
    wetSide = (float) Math.min(1.15, Math.sqrt(knobs.width / .6));
    leadFrames = (long) knobs.beatFrames() + AudioFormat.frames(.12);
    spareAt = mixFrame + shift + SETTLED_FRAMES;
    prepare(mixFrame + shift);
  }

  /** Seconds after which what was played before can no longer be heard in the tails. */
  public double settleS() {
    double echoS = echo.silent() ? 0 : .7 * echo.t60S();
    return Math.clamp(Math.max(.85 * room.t60S(), echoS) + .6, 2, 12);
  }

  /** Frames for which the tails are kept after the last input. */
  public long tailFrames() {
    return AudioFormat.frames(Math.min(LONGEST_TAIL_S, Math.max(room.t60S(), .3)));
  }

  private void prepare(long now) {
    nextBar = Math.max(0, composer.clock().barAt(Math.max(0, now - LOOK_BACK)));
    compose(now);
    long block = blockAt(now);
    StereoBlock sink = new StereoBlock(BLOCK);
    while (!waiting.isEmpty() && waiting.getFirst().startFrame() < block) {
      Note note = waiting.removeFirst();
      Voice voice = begin(note);
      for (long b = blockAt(note.startFrame()); b < block && voice.endFrame() > block; b += BLOCK) {
        voice.render(sink, b);
      }
      strips.get(note.layer()).dropEnded(block);
    }
  }

  /** Deck frame at which the block begins that holds a deck frame; the mix has it on its grid. */
  private long blockAt(long frame) {
    return frame - Math.floorMod(frame - shift, (long) BLOCK);
  }

  private Voice begin(Note note) {
    if (note.layer() == Layer.RHYTHM && note.part() == Drum.KICK.ordinal()) {
      bassDuck.kick(note.startFrame(), note.velocity());
      padDuck.kick(note.startFrame(), note.velocity());
    }
    return strips.get(note.layer()).start(note);
  }

  /** Writes bars far enough ahead that no note can start before it is known. */
  private void compose(long now) {
    while (composer.clock().barFrame(nextBar) - leadFrames < now + BLOCK) {
      composer.write(nextBar++, queue);
    }
  }

  /** Keeps the queue in order of start; equals stay in order of writing. */
  private void enqueue(Note note) {
    int at = waiting.size();
    while (at > 0 && waiting.get(at - 1).startFrame() > note.startFrame()) {
      at--;
    }
    waiting.add(at, note);
  }

  /** Adds one quantum with the input faded from g0 to g1 and the output times a gain. */
  public void render(StereoBlock out, long mixFrame, float g0, float g1, float o0, float o1) {
    sums.clear();
    if (g0 != 0f || g1 != 0f) {
      play(mixFrame + shift, g0, g1);
    }
    widen();
    if (!echo.silent()) {
      echo.process(sums.echo);
      sums.reverb.add(sums.echo, .4f, .4f);
      wet(sums.echo);
    }
    reverb.process(sums.reverb);
    wet(sums.reverb);
    out.add(sums.dry, o0, o1);
  }

  private void play(long now, float g0, float g1) {
    if (now < blockFrom || now >= blockFrom + BLOCK) {
      playBlock(blockAt(now));
    }
    int at = (int) (now - blockFrom);
    for (int i = 0; i < inOrder.length; i++) {
      Ducker duck = i == 0 ? bassDuck : i == 1 ? padDuck : null;
      float d0 = duck == null ? 1f : duck.reach(now);
      float d1 = duck == null ? 1f : duck.reach(now + N);
      inOrder[i].mix(at, sums, g0 * d0, g1 * d1);
    }
  }

  private void playBlock(long from) {
    blockFrom = from;
    if (from >= spareAt) {
      addSpares();
    }
    compose(from);
    while (!waiting.isEmpty() && waiting.getFirst().startFrame() < from + BLOCK) {
      begin(waiting.removeFirst());
    }
    for (Strip strip : inOrder) {
      strip.play(from);
    }
  }

  /** Lays in what later sections may need, once, so that playing on allocates nothing. */
  private void addSpares() {
    notes.reserve(NOTES);
    scratch.addSpareVoices();
    spareAt = Long.MAX_VALUE;
  }

  private void widen() {
    if (knobs.width > 0) {
      sideLow = SIDE_LOW.process(sideLow, sums.decorrelate, N);
      decorrelator.addSides(sums.decorrelate, sums.dry);
    }
  }

  /** Adds a return to the dry sum; its image follows the stereo label. */
  private void wet(StereoBlock wet) {
    BusLanes.ACTIVE.widen(wet, sums.dry, wetSide);
  }
}
