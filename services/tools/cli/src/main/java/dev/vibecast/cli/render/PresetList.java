package dev.vibecast.cli.render;

import dev.vibecast.presets.Preset;
import dev.vibecast.presets.PresetLibrary;
import dev.vibecast.presets.Use;
import dev.vibecast.schema.ContractJson;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows the presets to choose from. */
final class PresetList {

  private PresetList() {}

  static void print(boolean json, PrintWriter out) {
    List<Preset> presets = PresetLibrary.builtIn().all();
    if (json) {
      List<Entry> entries = presets.stream().map(Entry::of).toList();
      out.println(new String(ContractJson.write(entries), StandardCharsets.UTF_8));
    } else {
      presets.forEach(preset -> out.println(line(preset)));
    }
    out.flush();
  }

  private static String line(Preset preset) {
    String uses = preset.uses().stream().map(Use::label).collect(Collectors.joining(", "));
    return String.format(Locale.ROOT, "%-18s %-24s %s", preset.name(), uses, preset.evokes());
  }

  private record Entry(
      String name, String title, String evokes, List<Use> uses, List<String> tags) {

    static Entry of(Preset preset) {
      return new Entry(
          preset.name(), preset.title(), preset.evokes(), preset.uses(), preset.tags());
    }
  }
}
