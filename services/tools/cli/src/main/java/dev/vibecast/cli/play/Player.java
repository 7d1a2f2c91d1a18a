package dev.vibecast.cli.play;

import dev.vibecast.cli.Programs;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Programs that play a WAV from their standard input, the ones that start fastest first. */
enum Player {
  FFPLAY("ffplay", "-nodisp", "-autoexit", "-loglevel", "error", "-f", "wav", "-i", "-"),
  MPV("mpv", "--no-video", "--really-quiet", "--cache=no", "-"),
  APLAY("aplay", "-q", "-"),
  PAPLAY("paplay", "--raw", "--format=s16le", "--rate=48000", "--channels=2"),
  SOX("play", "-q", "-t", "wav", "-");

  private final List<String> command;

  Player(String... command) {
    this.command = List.of(command);
  }

  /** Program and arguments. */
  List<String> command() {
    return command;
  }

  /** The first that is installed. */
  static Optional<Player> installed() {
    return Arrays.stream(values())
        .filter(player -> Programs.onPath(player.command.getFirst()).isPresent())
        .findFirst();
  }
}
