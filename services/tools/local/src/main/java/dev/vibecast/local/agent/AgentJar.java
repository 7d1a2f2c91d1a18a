package dev.vibecast.local.agent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Packs {@link ParentWatch} into a jar of its own at run time. An agent's jar joins the class path
 * of the JVM it watches, so it must hold that one class and nothing else.
 */
public final class AgentJar {

  private static final String CLASS_FILE = ParentWatch.class.getName().replace('.', '/') + ".class";

  private AgentJar() {}

  /**
   * Writes the jar and names the flag that loads it.
   *
   * @param folder where the jar goes
   * @param parent the process whose end ends the JVM
   * @return JVM flag
   */
  public static String flag(Path folder, ProcessHandle parent) {
    Path jar = folder.resolve("parent-watch.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest());
        InputStream bytes = ParentWatch.class.getClassLoader().getResourceAsStream(CLASS_FILE)) {
      out.putNextEntry(new JarEntry(CLASS_FILE));
      bytes.transferTo(out);
      out.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + jar, e);
    }
    return "-javaagent:" + jar + "=" + parent.pid();
  }

  private static Manifest manifest() {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest
        .getMainAttributes()
        .put(new Attributes.Name("Premain-Class"), ParentWatch.class.getName());
    return manifest;
  }
}
