package dev.vibecast.cli.gallery;

import java.util.List;

/**
 * One card of the page.
 *
 * @param group heading it stands under: a layer, or {@code preset}
 * @param name label of the style, or name of the preset
 * @param title for people
 * @param about one sentence, or empty
 * @param topics words by which it can be found beside these, or empty
 * @param takes at least one; the first is the one that is drawn
 */
record GalleryItem(
    String group, String name, String title, String about, String topics, List<Take> takes) {

  /** What {@code --only} compares, for example {@code bass/walking}. */
  String id() {
    return group + "/" + name;
  }

  /** The identity where a slash is not allowed. */
  String slug() {
    return group + "-" + name;
  }
}
