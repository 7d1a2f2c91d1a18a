package dev.vibecast.scoring;

import dev.vibecast.analysis.StereoBlock;
import dev.vibecast.atlas.store.AtlasFile;
import dev.vibecast.atlas.store.AtlasVibe;
import dev.vibecast.schema.audio.AudioChunk;
import dev.vibecast.schema.music.Overrides;
import dev.vibecast.scorers.candidates.RecipePlayer;
import dev.vibecast.scorers.fit.FitScorer;
import dev.vibecast.scoring.fit.LateScorer;
import dev.vibecast.scoring.fit.ScorerJudge;
import dev.vibecast.scoring.played.PlayedLimits;
import dev.vibecast.scoring.played.PlayedStreams;
import dev.vibecast.scoring.played.QualityLimits;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many streams one core can score: CPU time of hearing chunks, closing windows, judging and
 * reporting every 5 s, against the length of the audio. Ends with status 1 below 50. Decoding of
 * Kafka records and sending are not in it.
 */
final class StreamsPerCore {

  private static final int BAR = 50;
  private static final int STREAMS = 16;
  private static final double SECONDS = 30;
  private static final int ROUNDS = 4;
  private static final int BYTES_PER_FRAME = AudioChunk.BYTES_PER_FRAME;

  private StreamsPerCore() {}

  public static void main(String[] args) {
    List<List<AudioChunk>> streams = new ArrayList<>();
    List<AtlasVibe> rows = AtlasFile.builtIn().vibes();
    for (int s = 0; s < STREAMS; s++) {
      streams.add(chunks("s" + s, rows.get(s * rows.size() / STREAMS)));
    }
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double perCore = STREAMS * SECONDS / cpuSeconds(streams);
      System.out.printf(Locale.ROOT, "round %d: %.0f streams per core%n", round + 1, perCore);
      best = Math.max(best, perCore);
    }
    System.out.printf(Locale.ROOT, "best %.0f, bar %d%n", best, BAR);
    System.exit(best >= BAR ? 0 : 1);
  }

  private static double cpuSeconds(List<List<AudioChunk>> streams) {
    LateScorer scorer = LateScorer.loading(FitScorer::builtIn);
    scorer.await().orElseThrow();
    PlayedStreams played =
        new PlayedStreams(
            new PlayedLimits(Duration.ofSeconds(5), 64, Duration.ofSeconds(60), 64),
            new QualityLimits(Duration.ofMillis(50), 0, 10, -30, -8),
            new ScorerJudge(scorer));
    for (int s = 0; s < streams.size(); s++) {
      played.learn(Played.playing("s" + s, 1, Played.recipe(0, "p" + s)), Played.STARTED_AT);
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long startNs = threads.getCurrentThreadCpuTime();
    for (int c = 0; c < streams.getFirst().size(); c++) {
      for (List<AudioChunk> stream : streams) {
        played.hear(stream.get(c), Played.STARTED_AT);
      }
    }
    return (threads.getCurrentThreadCpuTime() - startNs) / 1e9;
  }

  private static List<AudioChunk> chunks(String streamId, AtlasVibe row) {
    StereoBlock audio = RecipePlayer.play(row.config(), Overrides.NONE, 7, SECONDS);
    List<AudioChunk> chunks = new ArrayList<>();
    for (int at = 0; at < audio.frames(); at += Played.CHUNK_FRAMES) {
      byte[] pcm = new byte[Played.CHUNK_FRAMES * BYTES_PER_FRAME];
      for (int i = 0; i < Played.CHUNK_FRAMES; i++) {
        put(pcm, BYTES_PER_FRAME * i, audio.left()[at + i]);
        put(pcm, BYTES_PER_FRAME * i + 2, audio.right()[at + i]);
      }
      long seq = at / Played.CHUNK_FRAMES;
      chunks.add(new AudioChunk(streamId, seq, at, Played.CHUNK_FRAMES, 1, 1, pcm));
    }
    return chunks;
  }

  private static void put(byte[] pcm, int at, float sample) {
    int value = Math.round(32_767 * Math.clamp(sample, -1f, 1f));
    pcm[at] = (byte) value;
    pcm[at + 1] = (byte) (value >> 8);
  }
}
