package dev.vibecast.cli.doctor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vibecast.local.command.ProjectFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks whether this machine can run Vibecast, and says what is missing. */
@Command(
    name = "doctor",
    description = "Check this machine and say what is missing.",
    mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  @Option(names = "--strict", description = "Exit with 1 when there is a problem.")
  private boolean strict;

  @Spec private CommandSpec spec;

  /** For picocli. */
  public DoctorCommand() {}

  @Override
  public Integer call() throws JsonProcessingException {
    Report report = Report.of(checks());
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(JSON.writeValueAsString(report));
    } else {
      report.print(out);
    }
    return strict && !report.ok() ? 1 : 0;
  }

  private static List<Check> checks() {
    Path project = ProjectFolder.find();
    return List.of(
        new JavaCheck(),
        new VectorCheck(),
        new ProgramCheck("mvn", "building is not possible", "maven"),
        new BuildCheck(project),
        new PortsCheck(),
        new EmbeddingCheck(),
        new RedisCheck(),
        new DiskCheck("disk for the build", project),
        new DiskCheck("disk for the run", Path.of(System.getProperty("java.io.tmpdir"))),
        new MemoryCheck(),
        new LanguageModelCheck(System.getenv()),
        new ProgramCheck("kcat", "prompts from a shell, and one outside test", "kcat"),
        new ProgramCheck("ffmpeg", "outside tests of the audio", "ffmpeg"),
        new ProgramCheck("ffprobe", "outside tests of the audio", "ffmpeg"));
  }
}
