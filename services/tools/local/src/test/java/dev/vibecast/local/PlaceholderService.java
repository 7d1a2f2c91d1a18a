package dev.vibecast.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

/** Stands in for a service where only processes matter: healthy at once, does nothing. */
final class PlaceholderService {

  private static final int NO_BODY = -1;

  private PlaceholderService() {}

  static List<String> command(ServiceName service, String agent) {
    List<String> command = new ArrayList<>(List.of(JavaCommand.java()));
    command.addAll(JavaCommand.laptopFlags(32));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", agent));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(PlaceholderService.class.getName(), service.folder()));
    return command;
  }

  public static void main(String[] args) throws IOException {
    int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 8);
    server.createContext(
        "/q/health/ready",
        exchange -> {
          exchange.sendResponseHeaders(200, NO_BODY);
          exchange.close();
        });
    server.start();
    System.out.println(args[0] + " stands in");
  }
}
