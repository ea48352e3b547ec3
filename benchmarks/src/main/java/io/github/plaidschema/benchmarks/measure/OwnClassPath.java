package io.github.plaidschema.benchmarks.measure;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Class paths with this module's classes and chosen jars, where the module's own names all. */
public final class OwnClassPath implements AutoCloseable {
  private final Path classes;
  private final List<Path> jars;

  /** This module as it is now. */
  public OwnClassPath() throws IOException {
    Path jar = ownJar();
    try (Stream<Path> all = Files.list(jar.resolveSibling("lib"))) {
      jars = all.sorted().toList();
    }
    classes = Files.createTempFile("benchmarks", ".jar");
    copyWithoutManifest(jar, classes);
  }

  /** This module's classes, and the jars whose names start so. */
  public List<Path> with(List<String> prefixes) {
    List<Path> path = new ArrayList<>();
    path.add(classes);
    for (Path jar : jars) {
      String name = jar.getFileName().toString();
      if (prefixes.stream().anyMatch(name::startsWith)) {
        path.add(jar);
      }
    }
    return path;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(classes);
  }

  private static Path ownJar() {
    try {
      return Path.of(
          OwnClassPath.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void copyWithoutManifest(Path from, Path to) throws IOException {
    try (JarFile in = new JarFile(from.toFile());
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(to))) {
      for (Enumeration<JarEntry> entries = in.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (!entry.getName().equals(JarFile.MANIFEST_NAME)) {
          out.putNextEntry(new JarEntry(entry.getName()));
          in.getInputStream(entry).transferTo(out);
          out.closeEntry();
        }
      }
    }
  }
}
