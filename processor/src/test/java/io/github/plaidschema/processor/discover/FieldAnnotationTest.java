package io.github.plaidschema.processor.discover;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.plaidschema.PlaidSchema;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldAnnotationTest {
  private static final String PACKAGE = PlaidSchema.class.getPackageName();

  @Test
  void eachAnnotationForMethodsIsDeclared() throws IOException, URISyntaxException {
    Set<Class<?>> declared =
        Arrays.stream(FieldAnnotation.values())
            .map(FieldAnnotation::type)
            .collect(Collectors.toSet());

    assertThat(declared).isEqualTo(annotationsForMethods());
  }

  private static Set<Class<?>> annotationsForMethods() throws IOException, URISyntaxException {
    return classes().stream()
        .filter(Class::isAnnotation)
        .filter(
            annotation ->
                Set.of(annotation.getAnnotation(Target.class).value()).contains(ElementType.METHOD))
        .collect(Collectors.toSet());
  }

  /** The classes of the package, which is a folder or a jar. */
  private static List<Class<?>> classes() throws IOException, URISyntaxException {
    Path origin =
        Path.of(PlaidSchema.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(origin)) {
      return classes(origin);
    }
    try (FileSystem jar =
        FileSystems.newFileSystem(URI.create("jar:" + origin.toUri()), Map.of())) {
      return classes(jar.getPath("/"));
    }
  }

  private static List<Class<?>> classes(Path root) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve(PACKAGE.replace('.', '/')))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
          .<Class<?>>map(name -> load(PACKAGE + "." + name.substring(0, name.length() - 6)))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
