package io.github.plaidschema.benchmarks.calls;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.plaidschema.benchmarks.measure.Jvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;

/** The process of a {@link LoopbackService}. */
final class Service implements AutoCloseable {

  private final Process process;
  private final String url;

  private Service(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  /**
   * Starts a service.
   *
   * @param json the file with what it responds with
   */
  static Service start(List<Path> classPath, Path json) throws IOException {
    Process process =
        Jvm.start(List.of(), classPath, LoopbackService.class, List.of(json.toString()));
    String port =
        new BufferedReader(new InputStreamReader(process.getInputStream(), US_ASCII)).readLine();
    if (port == null) {
      process.destroy();
      throw new IllegalStateException("the service did not start");
    }
    return new Service(process, "http://127.0.0.1:" + port);
  }

  String url() {
    return url;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
