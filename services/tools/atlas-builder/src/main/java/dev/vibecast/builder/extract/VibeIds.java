package dev.vibecast.builder.extract;

import dev.vibecast.builder.files.Sha256;
import dev.vibecast.builder.source.Page;
import java.util.Locale;

/**
 * Names of extracted vibes: file, page and place in the reply. A few digits of a digest keep files
 * apart whose names differ only in signs that an id does not show.
 */
final class VibeIds {

  private static final int MOST_NAME_CHARS = 60;
  private static final int DIGEST_BYTES = 3;

  private VibeIds() {}

  static String of(Page page, int number) {
    String name =
        page.file()
            .replaceFirst("\\.[^./]*$", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    int end =
        name.offsetByCodePoints(
            0, Math.min(MOST_NAME_CHARS, name.codePointCount(0, name.length())));
    String digest = new Sha256().and(page.file()).hex(DIGEST_BYTES);
    return "%s-%s-p%03d-%d".formatted(name.substring(0, end), digest, page.number(), number);
  }
}
