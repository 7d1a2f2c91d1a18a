package dev.vibecast.local.state;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The file {@code .vibecast/run.json} of a project folder.
 *
 * @param path where it is
 */
public record RunStateFile(Path path) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /**
   * The file of a checkout.
   *
   * @param projectRoot the folder that holds {@code services}
   * @return the file; need not exist
   */
  public static RunStateFile of(Path projectRoot) {
    return new RunStateFile(projectRoot.resolve(".vibecast").resolve("run.json"));
  }

  /**
   * The running stack, if there is one. A file whose launcher is gone, or that cannot be read, is
   * stale and is removed.
   *
   * @return the state of a living stack
   */
  public Optional<RunState> findLive() {
    Optional<RunState> live = read().filter(RunState::isLive);
    if (live.isEmpty()) {
      remove();
    }
    return live;
  }

  /**
   * Writes the file in one step, so that no reader sees half of it.
   *
   * @param state running stack
   */
  public void write(RunState state) {
    Path unfinished = path.resolveSibling(path.getFileName() + ".new");
    try {
      Files.createDirectories(path.getParent());
      JSON.writeValue(unfinished.toFile(), state);
      Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  /** Removes the file; fine when there is none. */
  public void remove() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + path, e);
    }
  }

  private Optional<RunState> read() {
    try {
      return Optional.of(JSON.readValue(Files.readAllBytes(path), RunState.class));
    } catch (NoSuchFileException | JacksonException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
