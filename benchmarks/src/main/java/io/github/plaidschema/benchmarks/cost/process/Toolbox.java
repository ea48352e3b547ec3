package io.github.plaidschema.benchmarks.cost.process;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The jars that the build put beside this program's. */
public final class Toolbox {
  private final List<Path> jars;

  Toolbox(List<Path> jars) {
    this.jars = jars;
  }

  /** The jars of this program. */
  public static Toolbox ofThisProgram() throws IOException {
    try {
      Path own = Path.of(Toolbox.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> libraries = Files.list(own.resolveSibling("lib"));
          Stream<Path> tools = Files.list(own.resolveSibling("tools"))) {
        return new Toolbox(Stream.concat(libraries, tools).sorted().toList());
      }
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * The jar of an artifact, whatever its version.
   *
   * @throws IllegalStateException if it is not there
   */
  public Path jar(String artifact) {
    return find(artifact, "");
  }

  /** The jars of some artifacts. */
  public List<Path> jars(String... artifacts) {
    return Arrays.stream(artifacts).map(this::jar).toList();
  }

  /** The jar of an artifact that is named by a classifier. */
  public Path jar(String artifact, String classifier) {
    return find(artifact, "-" + classifier);
  }

  private Path find(String artifact, String ending) {
    Pattern name =
        Pattern.compile(
            Pattern.quote(artifact) + "-\\d[\\d.]*(-SNAPSHOT|-jre)?" + ending + "\\.jar");
    return jars.stream()
        .filter(jar -> name.matcher(jar.getFileName().toString()).matches())
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no jar of " + artifact + ending + " beside this one"));
  }
}
