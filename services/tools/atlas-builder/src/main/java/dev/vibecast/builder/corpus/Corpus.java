package dev.vibecast.builder.corpus;

import dev.vibecast.builder.source.TextFiles;
import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Authored vibes from JSON Lines.
 *
 * @param vibes those that keep the contract, in the order of files by name and of lines
 * @param problems one message per line that was skipped: file, line, field and what it takes
 */
public record Corpus(List<CorpusVibe> vibes, List<String> problems) {

  private static final String SUFFIX = ".jsonl";

  public Corpus {
    vibes = List.copyOf(vibes);
    problems = List.copyOf(problems);
  }

  /**
   * All vibes of a file or of the {@code .jsonl} files of a folder. A bad line, or one with an id
   * that was there before, is skipped and counted.
   *
   * @throws IllegalArgumentException when a folder holds no {@code .jsonl}, saying what to do
   * @throws UncheckedIOException when a file cannot be read
   */
  public static Corpus read(Path fileOrFolder) {
    List<CorpusVibe> vibes = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Path file : files(fileOrFolder)) {
      List<String> lines = lines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          String place = file.getFileName() + ":" + (i + 1);
          readLine(place, lines.get(i), ids, vibes, problems);
        }
      }
    }
    return new Corpus(vibes, problems);
  }

  private static void readLine(
      String place, String line, Set<String> ids, List<CorpusVibe> vibes, List<String> problems) {
    try {
      CorpusVibe vibe =
          ContractJson.readStrict(line.getBytes(StandardCharsets.UTF_8), CorpusVibe.class);
      if (ids.add(vibe.id())) {
        vibes.add(vibe);
      } else {
        problems.add(place + ": id: " + vibe.id() + " was there before");
      }
    } catch (InvalidContractException e) {
      problems.add(place + ": " + e.getMessage());
    }
  }

  private static List<Path> files(Path fileOrFolder) {
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    try (Stream<Path> files = Files.list(fileOrFolder)) {
      List<Path> found =
          files.filter(f -> f.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
      if (found.isEmpty()) {
        throw new IllegalArgumentException(emptyFolder(fileOrFolder));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String emptyFolder(Path folder) throws IOException {
    int texts = TextFiles.in(folder).size();
    return texts == 0
        ? folder + " holds no .jsonl"
        : "%s holds no .jsonl, but texts (%d); find the vibes in them first: ./vibecast atlas extract %s --out vibes.jsonl"
            .formatted(folder, texts, folder);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
