package dev.customerfirst.localstack;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A process that starts, answers and ends like a service, so that the launcher can be tried. */
public final class StandInService {

  private StandInService() {}

  public static void main(String[] arguments) throws IOException {
    System.out.println("clock=" + System.getenv("CUSTOMERFIRST_CLOCK"));
    System.out.println("database=" + System.getenv("QUARKUS_DATASOURCE_JDBC_URL"));
    int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/q/health/ready",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }
}
