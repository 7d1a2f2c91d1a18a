package dev.vibecast.synth.composer;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;

/**
 * Prints what composing a bar costs one thread, warm: {@code ComposeTool BARS WORDS…}, words over
 * the plain recipe.
 */
final class ComposeTool {

  private static final int ROUNDS = 4;

  private ComposeTool() {}

  public static void main(String[] args) {
    int bars = Integer.parseInt(args[0]);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (int i = 1; i < args.length; i++) {
      for (int round = 0; round < ROUNDS; round++) {
        Notes stock = new Notes();
        Composer composer = new Composer(Music.of(args[i], round).knobs, round, stock);
        long[] notes = {0};
        Consumer<Note> reader =
            note -> {
              notes[0]++;
              stock.giveBack(note);
            };
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long start = threads.getCurrentThreadCpuTime();
        for (long bar = 0; bar < bars; bar++) {
          composer.write(bar, reader);
        }
        double us = (threads.getCurrentThreadCpuTime() - start) / 1e3 / bars;
        long perBar = (threads.getCurrentThreadAllocatedBytes() - bytes) / bars;
        if (round == ROUNDS - 1) {
          System.out.printf(
              "%s: %.1f us a bar, %d notes, %d bytes%n", args[i], us, notes[0] / bars, perBar);
        }
      }
    }
  }
}
