package dev.vibecast.builder.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The texts of a folder in pages.
 *
 * @param files how many texts were read
 * @param pages in the order of files by name; one that repeats another is left out
 * @param repeatedPages how many were
 * @param problems one message per file that was skipped or cut, naming it
 */
public record TextFolder(int files, List<Page> pages, int repeatedPages, List<String> problems) {

  /** Most words of one text that are read. */
  public static final int MOST_WORDS = 80_000;

  private static final int MIB = 1 << 20;

  /** A text of 80,000 words takes less in every script; what is larger is no text to read. */
  private static final long MOST_FILE_BYTES = 4L * MIB;

  private static final long MOST_FOLDER_BYTES = 256L * MIB;

  public TextFolder {
    pages = List.copyOf(pages);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a folder, or one file. What is no UTF-8 text, or larger than 4 MiB, is skipped and named;
   * so is what lies behind the first 256 MiB.
   *
   * @throws IOException when there is no such folder, or it cannot be listed
   */
  public static TextFolder read(Path folder) throws IOException {
    Reading reading = new Reading();
    for (Path file : TextFiles.in(folder)) {
      reading.file(TextFiles.name(folder, file), file);
    }
    return new TextFolder(reading.files, reading.pages, reading.repeated, reading.problems);
  }

  /** What has been read so far. */
  private static final class Reading {

    private final List<Page> pages = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private int files;
    private int repeated;
    private long bytes;

    private void file(String name, Path file) {
      try {
        long size = Files.size(file);
        bytes += Math.min(size, MOST_FILE_BYTES);
        if (size > MOST_FILE_BYTES) {
          problems.add(name + ": skipped, larger than 4 MiB");
        } else if (bytes > MOST_FOLDER_BYTES) {
          problems.add(name + ": skipped, it lies behind the first 256 MiB of the folder");
        } else {
          text(name, decoded(Files.readAllBytes(file)));
        }
      } catch (CharacterCodingException e) {
        problems.add(name + ": skipped, it is not UTF-8");
      } catch (IOException e) {
        problems.add(name + ": skipped, it cannot be read");
      }
    }

    private void text(String name, String text) {
      PageSplit.Split split = PageSplit.of(text, MOST_WORDS);
      if (text.indexOf('\0') >= 0 || split.pages().isEmpty()) {
        problems.add(name + ": skipped, it holds " + (text.isBlank() ? "no words" : "no text"));
        return;
      }
      files++;
      for (int i = 0; i < split.pages().size(); i++) {
        page(new Page(name, i + 1, split.pages().get(i)));
      }
      if (split.leftOutWords() > 0) {
        problems.add(
            "%s: cut, %d words lie behind the first 80,000".formatted(name, split.leftOutWords()));
      }
    }

    private void page(Page page) {
      if (known.add(page.text())) {
        pages.add(page);
      } else {
        repeated++;
      }
    }

    /** Without the byte order mark that some editors put first. */
    private static String decoded(byte[] utf8) throws CharacterCodingException {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(utf8))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
  }
}
