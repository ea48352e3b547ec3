package io.github.plaidschema.benchmarks.cost.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The compiler of the JDK that this program runs on, in a process of its own, set up as Maven does:
 * {@code --release 17 -g}, generated sources into a folder.
 *
 * @param classPath what the sources are compiled against
 * @param processorPath where javac finds processors and what they need; if it is empty there is no
 *     processing
 * @param virtualMachine options of the virtual machine that javac runs on
 * @param options further options
 */
public record Javac(
    List<Path> classPath,
    List<Path> processorPath,
    List<String> virtualMachine,
    List<String> options) {

  /**
   * Compiles sources.
   *
   * @throws IllegalStateException if it fails
   */
  public Usage compile(List<Path> sources, Folders into) throws IOException, InterruptedException {
    Files.createDirectories(into.classes());
    Files.createDirectories(into.generated());
    Path list = Files.createTempFile("benchmarks", ".sources");
    try {
      Files.write(list, sources.stream().map(Javac::quoted).toList());
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
      virtualMachine.forEach(option -> command.add("-J" + option));
      command.addAll(List.of("--release", "17", "-g", "-encoding", "UTF-8", "-nowarn"));
      command.addAll(List.of("-classpath", joined(classPath)));
      command.addAll(
          processorPath.isEmpty()
              ? List.of("-proc:none")
              : List.of("-processorpath", joined(processorPath)));
      command.addAll(options);
      command.addAll(List.of("-d", into.classes().toString(), "-s", into.generated().toString()));
      command.add("@" + list);
      return MeasuredProcess.run(command);
    } finally {
      Files.delete(list);
    }
  }

  private static String joined(List<Path> paths) {
    return String.join(File.pathSeparator, paths.stream().map(Path::toString).toList());
  }

  private static String quoted(Path path) {
    return '"' + path.toString().replace("\\", "\\\\") + '"';
  }

  /** Where the results go. */
  public record Folders(Path classes, Path generated) {
    /** Two folders within another. */
    public static Folders in(Path folder) {
      return new Folders(folder.resolve("classes"), folder.resolve("generated"));
    }
  }
}
