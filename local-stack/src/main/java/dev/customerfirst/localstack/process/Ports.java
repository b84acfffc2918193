package dev.customerfirst.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of the loopback address. */
public final class Ports {

  private Ports() {}

  /** A port that nobody listens on at this moment. */
  public static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("This machine gives out no free TCP port", e);
    }
  }

  /**
   * True when somebody listens on the port, on the loopback address or on all addresses.
   *
   * <p>Binding is tried with address reuse, so that connections of an ended process which still
   * linger in the kernel do not count.
   */
  public static boolean taken(int port) {
    return !binds(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
        || !binds(new InetSocketAddress(port));
  }

  private static boolean binds(InetSocketAddress address) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
