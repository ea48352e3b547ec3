package io.github.plaidschema.benchmarks.cost;

import io.github.plaidschema.benchmarks.cost.api.ImportedApi;
import io.github.plaidschema.benchmarks.cost.process.Javac;
import io.github.plaidschema.benchmarks.cost.process.Toolbox;
import io.github.plaidschema.benchmarks.cost.process.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** plaid-java's own model classes, compiled from its sources. */
final class PlaidJavaModels {
  /** The folder of the models in its jars. */
  static final String FOLDER = "com/plaid/client/model/";

  private final List<Path> sources;
  private final List<String> classes;
  private final Javac javac;

  private PlaidJavaModels(List<Path> sources, List<String> classes, Javac javac) {
    this.sources = sources;
    this.classes = classes;
    this.javac = javac;
  }

  /** Unpacks the sources of the models into a folder. */
  static PlaidJavaModels unpacked(CostPlan plan, Toolbox tools, Path folder) throws IOException {
    Path jar = plan.plaidJavaSources().orElseGet(() -> tools.jar("plaid-java", "sources"));
    List<String> classes = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        String name = entry.getName();
        if (name.startsWith(FOLDER) && name.endsWith(".java")) {
          Path file = folder.resolve(name).normalize();
          if (!file.startsWith(folder)) {
            throw new IOException(name + " leads out of the folder");
          }
          Files.createDirectories(file.getParent());
          Files.copy(zip.getInputStream(entry), file);
          classes.add(name.substring(0, name.length() - ".java".length()));
        }
      }
    }
    return new PlaidJavaModels(
        ImportedApi.sources(folder),
        classes,
        new Javac(
            tools.jars(
                "gson", "gson-fire", "swagger-annotations", "jsr305", "javax.annotation-api"),
            List.of(),
            List.of("-Xmx" + plan.heap()),
            List.of()));
  }

  /** How many sources there are. */
  int count() {
    return sources.size();
  }

  /** Compiles them. */
  Usage compile(Path into) throws IOException, InterruptedException {
    Javac.Folders folders = Javac.Folders.in(into);
    Usage usage = javac.compile(sources, folders);
    ExpectedClasses.verify(folders.classes(), classes);
    return usage;
  }
}
