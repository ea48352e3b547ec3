package io.github.plaidschema.benchmarks.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts JVMs of the kind that this program runs in. */
public final class Jvm {
  // JDK 24 and newer warn of what some contenders do; JDK 17 does not know the second option.
  private static final List<String> QUIET =
      List.of("-XX:+IgnoreUnrecognizedVMOptions", "--sun-misc-unsafe-memory-access=allow");

  private Jvm() {}

  /**
   * Runs a program to its end.
   *
   * @throws IllegalStateException if it fails; its errors are on the error stream of this one
   */
  public static void run(
      List<String> options, List<Path> classPath, Class<?> program, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> unused = lines(options, classPath, program, arguments);
  }

  /**
   * Runs a program to its end, and returns the lines that it printed.
   *
   * @throws IllegalStateException if it fails; its errors are on the error stream of this one
   */
  public static List<String> lines(
      List<String> options, List<Path> classPath, Class<?> program, List<String> arguments)
      throws IOException, InterruptedException {
    Process process = start(options, classPath, program, arguments);
    try {
      List<String> lines =
          new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
      int status = process.waitFor();
      if (status != 0) {
        throw new IllegalStateException(
            program.getSimpleName() + " " + arguments + " ended with status " + status);
      }
      return lines;
    } finally {
      process.destroy();
    }
  }

  /** Starts a program, whose errors are on the error stream of this one. */
  public static Process start(
      List<String> options, List<Path> classPath, Class<?> program, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(QUIET);
    command.addAll(options);
    command.add("-cp");
    command.add(String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList()));
    command.add(program.getName());
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
