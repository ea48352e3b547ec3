package io.github.plaidschema.benchmarks.cost.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a command to its end, and measures the whole process. */
public final class MeasuredProcess {
  private static final int MILLISECONDS_BETWEEN_LOOKS = 20;
  private static final int CHARACTERS_SHOWN = 4_000;

  private MeasuredProcess() {}

  /**
   * Runs it.
   *
   * @throws IllegalStateException if it fails; the message has the end of what it printed
   */
  public static Usage run(List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("benchmarks", ".log");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
      long start = System.nanoTime();
      Process process = builder.start();
      try {
        ResidentMemory memory = new ResidentMemory(process.pid());
        Duration worked = Duration.ZERO;
        do {
          memory.look();
          worked = process.info().totalCpuDuration().orElse(worked);
        } while (!process.waitFor(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
          throw new IllegalStateException(
              "%s ended with status %d:\n%s"
                  .formatted(command.get(0), process.exitValue(), end(Files.readString(output))));
        }
        return new Usage(seconds, worked.toNanos() / 1e9, memory.bytes());
      } finally {
        process.destroy();
      }
    } finally {
      Files.delete(output);
    }
  }

  private static String end(String text) {
    return text.substring(Math.max(0, text.length() - CHARACTERS_SHOWN));
  }
}
