package broadsheet.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server that says exactly the bytes it is told to, for everything that a well-made one would
/// not do. It closes the connection after each answer.
final class RawServer implements AutoCloseable {

  /// What it does with a connection once the request's headers have arrived.
  @FunctionalInterface
  interface Answer {
    void write(OutputStream out) throws IOException;
  }

  private final ServerSocket server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  RawServer(Answer answer) {
    try {
      server = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.execute(() -> accept(answer));
  }

  static RawServer saying(String answer) {
    return new RawServer(out -> out.write(answer.getBytes(ISO_8859_1)));
  }

  private void accept(Answer answer) {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        threads.execute(() -> serve(socket, answer));
      } catch (IOException e) {
        // closed by the test
      }
    }
  }

  private static void serve(Socket socket, Answer answer) {
    try (socket) {
      BufferedReader in =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
      for (String line = in.readLine(); line != null && !line.isEmpty(); ) {
        line = in.readLine();
      }
      answer.write(socket.getOutputStream());
    } catch (IOException e) {
      // the client hung up, as it should
    }
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/feed");
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.shutdownNow();
  }
}
