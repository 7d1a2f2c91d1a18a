package dev.vibecast.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vibecast.local.LocalStack;
import dev.vibecast.schema.event.StreamEvent.TransitionStarted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that know nothing of Vibecast: kcat publishes, ffmpeg and ffprobe listen. */
class OutsideClientsST {

  private final LocalStack stack = RunningStack.get();
  private final Gateway gateway = new Gateway(stack.gatewayUrl());

  @Test
  void kcat_publishes_a_line_and_ffmpeg_hears_it(@TempDir Path folder) throws Exception {
    need("kcat", "-V");
    need("ffprobe", "-version");
    Path line =
        Files.writeString(folder.resolve("line.txt"), "outsider:heavy rain on a tin roof\n");
    try (EventLog events = new EventLog(stack.bootstrapServers())) {
      run(
          List.of(
              "kcat",
              "-P",
              "-b",
              stack.bootstrapServers(),
              "-K:",
              "-t",
              "vibecast.prompts",
              "-l",
              line.toString()));
      events.await(TransitionStarted.class, e -> e.streamId().equals("outsider"));
    }
    for (String format : List.of("opus", "wav")) {
      Path file = folder.resolve("heard." + format);
      String url = stack.gatewayUrl() + "/v1/streams/outsider/audio." + format;
      run(
          List.of(
              "ffmpeg", "-v", "error", "-y", "-i", url, "-t", "3", "-c", "copy", file.toString()));

      String facts =
          run(
              List.of(
                  "ffprobe",
                  "-v",
                  "error",
                  "-show_entries",
                  "stream=codec_name,sample_rate,channels",
                  "-of",
                  "csv=p=0",
                  file.toString()));

      assertThat(facts).contains(format.equals("opus") ? "opus" : "pcm_s16le").contains("48000,2");
    }
    gateway.delete("outsider");
  }

  private static void need(String tool, String versionFlag) throws InterruptedException {
    boolean present;
    try {
      present =
          new ProcessBuilder(tool, versionFlag)
                  .redirectErrorStream(true)
                  .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                  .start()
                  .waitFor()
              == 0;
    } catch (IOException e) {
      present = false;
    }
    assumeTrue(present, tool + " is not installed, so this test is skipped");
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).as(command + " ends").isTrue();
    assertThat(process.exitValue()).as(command + ": " + output).isZero();
    return output;
  }
}
