package dev.vibecast.cli.gallery;

import dev.vibecast.analysis.AudioReport;
import dev.vibecast.schema.music.MusicConfig;
import dev.vibecast.schema.music.Overrides;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts recordings on one page: no other file is needed but the WAVs. */
final class GalleryPage {

  private static final Map<String, String> HEADINGS =
      Map.of(
          "bass", "Bass",
          "pad", "Pads",
          "melody", "Melodies",
          "rhythm", "Rhythms",
          "texture", "Textures",
          "accent", "Accents",
          "preset", "Presets");

  private final Map<String, StringBuilder> groups = new LinkedHashMap<>();
  private final double seconds;
  private int items;

  /** An empty page of takes of one length. */
  GalleryPage(double seconds) {
    this.seconds = seconds;
  }

  /**
   * Adds a card under the heading of its group.
   *
   * @param recordings of the takes, in the same order
   */
  void add(GalleryItem item, List<Recording> recordings) {
    items++;
    groups
        .computeIfAbsent(item.group(), group -> new StringBuilder())
        .append(card(item, recordings));
  }

  /** The page. */
  String html() {
    return Template.of("page.html")
        .text("items", items)
        .text("seconds", plain(seconds))
        .html("links", links())
        .html("groups", sections())
        .filled();
  }

  private String links() {
    return groups.keySet().stream()
        .map(group -> "<a href=\"#" + group + "\">" + HEADINGS.get(group) + "</a>")
        .collect(Collectors.joining("\n"));
  }

  private String sections() {
    return groups.entrySet().stream()
        .map(
            group ->
                Template.of("group.html")
                    .text("id", group.getKey())
                    .text("title", HEADINGS.get(group.getKey()))
                    .html("cards", group.getValue().toString())
                    .filled())
        .collect(Collectors.joining("\n"));
  }

  private String card(GalleryItem item, List<Recording> recordings) {
    Recording drawn = recordings.getFirst();
    return Template.of("card.html")
        .text("slug", item.slug())
        .text("title", item.title())
        .text("words", String.join(" ", item.id(), item.title(), item.about(), item.topics()))
        .text("about", item.about())
        .text("width", Spectrogram.WIDTH)
        .text("height", Spectrogram.HEIGHT)
        .html("png", Base64.getEncoder().encodeToString(drawn.spectrogram().png()))
        .text("curveWidth", LoudnessCurve.WIDTH)
        .text("curveHeight", LoudnessCurve.HEIGHT)
        .text("points", drawn.loudness().points())
        .text("figures", figures(drawn))
        .html("players", recordings.stream().map(this::player).collect(Collectors.joining()))
        .filled();
  }

  private String player(Recording recording) {
    double lufs = recording.report().loudness().integratedLufs();
    return Template.of("player.html")
        .text("name", recording.take().name())
        .text("lufs", signed("%.1f LUFS", lufs))
        .text("file", "audio/" + recording.file().getFileName())
        .filled();
  }

  private static String figures(Recording recording) {
    AudioReport report = recording.report();
    MusicConfig config = recording.take().piece().config();
    Overrides overrides = recording.take().piece().overrides();
    double bpm = overrides.bpm() == null ? config.tempo().bpm() : overrides.bpm();
    return signed(
        "%s BPM · %s · %s %s · peak %.1f dBTP · range %.1f LU · centre %.0f Hz",
        plain(bpm),
        overrides.meterOrDefault().label(),
        config.root().label().toUpperCase(Locale.ROOT),
        config.mode().label().replace('_', ' '),
        report.peak().truePeakDbtp(),
        report.loudness().rangeLu(),
        report.spectrum().centroidHz());
  }

  /** Formats figures with a true minus sign. */
  private static String signed(String format, Object... figures) {
    return String.format(Locale.ROOT, format, figures).replace('-', '\u2212');
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
