package io.github.plaidschema.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.plaidschema.benchmarks.report.Machine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files of a run.
 *
 * @param prefix of their names, which tells what was measured
 * @param mode a part of their names unless it is {@code full}
 */
record Results(Path folder, String prefix, Machine machine, String mode) {

  void write(String markdown, byte[] json, PrintStream out) throws IOException {
    Files.createDirectories(folder);
    writeFile("md", markdown.getBytes(UTF_8), out);
    writeFile("json", json, out);
  }

  private void writeFile(String ending, byte[] content, PrintStream out) throws IOException {
    String suffix = mode.equals("full") ? "" : "-" + mode;
    Path file =
        folder.resolve(
            "%s%d-%s%s.%s".formatted(prefix, machine.jdk(), machine.date(), suffix, ending));
    Files.write(file, content);
    out.println("written: " + file);
  }
}
