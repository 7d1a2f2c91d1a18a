package dev.vibecast.atlas;

import dev.vibecast.schema.ContractJson;
import dev.vibecast.schema.InvalidContractException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads atlas rows from JSON Lines: one row per line, blank lines ignored. */
public final class AtlasReader {

  private static final String FOLDER = "/atlas/";
  private static final String INDEX = FOLDER + "index.txt";

  private AtlasReader() {}

  /** The atlas that ships with Vibecast, in the order of its index. */
  public static List<AtlasRow> builtIn() {
    List<AtlasRow> rows = new ArrayList<>();
    for (String file : lines(INDEX)) {
      rows.addAll(parse(file, lines(FOLDER + file)));
    }
    return List.copyOf(rows);
  }

  /**
   * Rows of one file.
   *
   * @param file name for messages
   * @param lines JSON Lines
   * @throws InvalidContractException naming file, line and field
   */
  static List<AtlasRow> parse(String file, List<String> lines) {
    List<AtlasRow> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      try {
        byte[] json = lines.get(i).getBytes(StandardCharsets.UTF_8);
        rows.add(ContractJson.readStrict(json, AtlasRow.class));
      } catch (InvalidContractException e) {
        throw new InvalidContractException(file + ":" + (i + 1), e.getMessage());
      }
    }
    return rows;
  }

  private static List<String> lines(String resource) {
    try (InputStream in = AtlasReader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the atlas lacks " + resource);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
