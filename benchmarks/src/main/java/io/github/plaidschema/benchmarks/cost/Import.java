package io.github.plaidschema.benchmarks.cost;

import io.github.plaidschema.benchmarks.cost.api.ImportedApi;
import io.github.plaidschema.benchmarks.cost.process.MeasuredProcess;
import io.github.plaidschema.benchmarks.cost.process.Toolbox;
import io.github.plaidschema.benchmarks.cost.process.Usage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The importer's command, on a whole document. */
final class Import {
  private final Path document;
  private final List<String> virtualMachine;
  private final Path command;

  /**
   * @param virtualMachine options of the virtual machine
   */
  Import(Path document, List<String> virtualMachine, Toolbox tools) {
    this.document = document;
    this.virtualMachine = virtualMachine;
    command = tools.jar("plaid-schema-openapi", "cli");
  }

  /** Writes the interfaces below an empty folder, with further options of the command. */
  Usage into(Path folder, String... options) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(virtualMachine);
    words.addAll(List.of("-jar", command.toString(), "--spec", document.toString()));
    words.addAll(List.of("--package", ImportedApi.PACKAGE, "--out", folder.toString()));
    words.addAll(List.of(options));
    Usage usage = MeasuredProcess.run(words);
    if (ImportedApi.sources(folder).isEmpty()) {
      throw new IllegalStateException("the importer wrote nothing");
    }
    return usage;
  }
}
