package dev.vibecast.local.broker;

import dev.vibecast.local.JavaCommand;
import dev.vibecast.testsupport.KafkaBroker;
import dev.vibecast.testsupport.KafkaBrokerOptions;
import dev.vibecast.testsupport.TopicCreation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs a broker until the process is told to end. */
public final class BrokerProcess {

  /** What it prints when it listens and every topic exists. */
  public static final String READY = "broker ready";

  private static final int HEAP_MB = 128;
  private static final Logger ROOT_LOG = Logger.getLogger("");

  private BrokerProcess() {}

  /**
   * The command that starts it as a child of this JVM, on this JVM's class path.
   *
   * @param agent JVM flag that ends it when this JVM is gone
   * @param port port for clients
   * @param dataFolder where topics are stored; created and formatted where needed
   * @return program and arguments
   */
  public static List<String> command(String agent, int port, Path dataFolder) {
    List<String> command = new ArrayList<>();
    command.add(JavaCommand.java());
    command.addAll(JavaCommand.laptopFlags(HEAP_MB));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", agent));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(BrokerProcess.class.getName(), Integer.toString(port)));
    command.add(dataFolder.toString());
    return command;
  }

  /**
   * Starts the broker and waits for the end of the process.
   *
   * @param args port and data folder
   * @throws InterruptedException never in practice
   */
  public static void main(String[] args) throws InterruptedException {
    ROOT_LOG.setLevel(Level.WARNING);
    KafkaBrokerOptions options =
        KafkaBrokerOptions.temporary()
            .withPort(Integer.parseInt(args[0]))
            .withDataFolder(Path.of(args[1]));
    KafkaBroker broker = KafkaBroker.start(options);
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "close-broker"));
    TopicCreation.createAll(broker.bootstrapServers());
    System.out.println(READY + " on " + broker.bootstrapServers());
    new CountDownLatch(1).await();
  }
}
