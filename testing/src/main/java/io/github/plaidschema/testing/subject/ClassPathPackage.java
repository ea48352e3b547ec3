package io.github.plaidschema.testing.subject;

import io.github.plaidschema.testing.describe.ClassArchive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** The classes of a package that a class loader sees, in folders and jars. */
public final class ClassPathPackage {
  private ClassPathPackage() {}

  /** The binary names of the classes of a package and the packages below it, sorted. */
  public static List<String> classes(ClassLoader loader, String packageName) {
    try {
      String folder = packageName.replace('.', '/');
      return Collections.list(loader.getResources(folder)).stream()
          .map(url -> root(url, folder))
          .distinct()
          .flatMap(root -> classesIn(root, packageName).stream())
          .distinct()
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> classesIn(Path root, String packageName) {
    try (ClassArchive archive = ClassArchive.open(root)) {
      return archive.classesBelow(packageName);
    }
  }

  /** The jar or the folder in which the package stands. */
  private static Path root(URL folder, String path) {
    try {
      if (folder.openConnection() instanceof JarURLConnection jar) {
        return Path.of(jar.getJarFileURL().toURI());
      }
      Path inRoot = Path.of(new URI(folder.toString()));
      Path up = Path.of(path).relativize(Path.of(""));
      return inRoot.resolve(up).normalize();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
