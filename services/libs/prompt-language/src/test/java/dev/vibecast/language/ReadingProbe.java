package dev.vibecast.language;

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.stream.*;

public final class ReadingProbe {
  public static void main(String[] a) throws Exception {
    PromptReader r = PromptReader.builtIn();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String l;
    PrintStream o = new PrintStream(System.out, true, "UTF-8");
    while ((l = in.readLine()) != null) {
      Reading x = r.read(l);
      o.println(
          l
              + "\n    ["
              + x.language()
              + (x.relative() ? " REL" : "")
              + "] <"
              + x.residual()
              + "> "
              + x.wishes().stream()
                  .filter(w -> w.strength() != Strength.GENRE)
                  .map(
                      w ->
                          (w.strength() == Strength.EXPLICIT
                                  ? ""
                                  : w.strength() == Strength.NAMED ? "n:" : "i:")
                              + WishText.of(w))
                  .collect(Collectors.joining("  "))
              + "  "
              + x.genres()
              + " "
              + x.affect().entrySet().stream()
                  .map(e -> e.getKey().code() + String.format("%+.1f", e.getValue()))
                  .collect(Collectors.joining(" ")));
    }
  }
}
