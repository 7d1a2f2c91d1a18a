package dev.vibecast.builder.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFolderTest {

  @TempDir Path folder;

  @Test
  void texts_are_read_by_name_and_bad_files_are_named() throws IOException {
    write("b.txt", "Rain on the harbour.");
    write("a/diary.md", "\uFEFFSnow on the hill.");
    write("again.txt", "Rain on the harbour.");
    write(".hidden.txt", "no");
    write("own.atlas.md", "no");
    write("table.csv", "no");
    write("blank.txt", " \n ");
    write("data.txt", "some\0thing");
    Files.write(folder.resolve("latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
    Files.write(folder.resolve("large.txt"), new byte[(4 << 20) + 1]);

    TextFolder texts = TextFolder.read(folder);

    assertThat(texts.pages())
        .containsExactly(
            new Page("a/diary.md", 1, "Snow on the hill."),
            new Page("again.txt", 1, "Rain on the harbour."));
    assertThat(texts.files()).isEqualTo(3);
    assertThat(texts.repeatedPages()).isEqualTo(1);
    assertThat(texts.problems())
        .containsExactly(
            "blank.txt: skipped, it holds no words",
            "data.txt: skipped, it holds no text",
            "large.txt: skipped, larger than 4 MiB",
            "latin.txt: skipped, it is not UTF-8");
  }

  @Test
  void what_lies_behind_the_first_80000_words_is_left_out_and_said() throws IOException {
    write("long.txt", words(80_500));

    TextFolder texts = TextFolder.read(folder.resolve("long.txt"));

    assertThat(texts.pages()).hasSize(80);
    assertThat(texts.pages().getLast().text()).endsWith(" w79999");
    assertThat(texts.problems())
        .containsExactly("long.txt: cut, 500 words lie behind the first 80,000");
  }

  @Test
  void a_folder_that_is_not_there_is_an_error() {
    assertThatThrownBy(() -> TextFolder.read(folder.resolve("nowhere")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void pages_end_with_a_paragraph_or_a_sentence_and_lose_no_word() {
    String text = words(900) + "\n\n" + words(850) + ". " + words(1100);

    PageSplit.Split split = PageSplit.of(text, 10_000);

    assertThat(split.pages()).hasSize(3);
    assertThat(split.pages().get(0)).endsWith("w899");
    assertThat(split.pages().get(1)).endsWith("w849.");
    assertThat(String.join(" ", split.pages()).split("\\s+")).hasSize(2850);
    assertThat(split.leftOutWords()).isZero();
  }

  @Test
  void scripts_without_spaces_and_data_in_texts_make_pages_too() {
    assertThat(PageSplit.of("雨の夜".repeat(2000), 80_000).pages()).hasSize(3);
    assertThat(PageSplit.of("x".repeat(300_000), 80_000).pages()).hasSize(3);
  }

  private static String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
