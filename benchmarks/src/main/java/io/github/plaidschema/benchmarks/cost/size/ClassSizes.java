package io.github.plaidschema.benchmarks.cost.size;

import static io.github.plaidschema.benchmarks.cost.api.ImportedApi.PACKAGE;

import io.github.plaidschema.benchmarks.cost.api.ImportedApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Ours by kind, and plaid-java's models altogether. */
public record ClassSizes(Map<ClassKind, Size> ours, Size plaidJava) {
  private static final String CLASS = ".class";

  /**
   * Compares them.
   *
   * @param classes the folder of ours
   * @param plaidJava the jar of theirs
   * @param models the folder of their models in it
   */
  public static ClassSizes of(ImportedApi api, Path classes, Path plaidJava, String models)
      throws IOException {
    Set<String> declared = new HashSet<>();
    Set<String> generatedFor = new HashSet<>();
    api.values()
        .forEach(
            value -> {
              declared.add(value.binaryName());
              generatedFor.add(PACKAGE + "." + value.name());
            });
    api.files().forEach(file -> file.enums().forEach(type -> declared.add(type.binaryName())));
    Path jar = Files.createTempFile("benchmarks", ".jar");
    try {
      pack(classes, jar);
      Map<ClassKind, Size> ours =
          sizes(jar, "", name -> ClassKind.of(name, declared, generatedFor));
      return new ClassSizes(
          ours, total(sizes(plaidJava, models, name -> ClassKind.OTHER).values()));
    } finally {
      Files.delete(jar);
    }
  }

  /**
   * What some class files would take in a jar.
   *
   * @param classes the folder of the class files
   * @param counts says by its binary name whether a class counts
   */
  public static Size of(Path classes, Predicate<String> counts) throws IOException {
    Path jar = Files.createTempFile("benchmarks", ".jar");
    try {
      pack(classes, jar);
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        return total(
            zip.stream()
                .filter(entry -> entry.getName().endsWith(CLASS) && counts.test(binaryName(entry)))
                .map(entry -> new Size(1, entry.getCompressedSize(), entry.getSize()))
                .toList());
      }
    } finally {
      Files.delete(jar);
    }
  }

  /** All of ours. */
  public Size allOfOurs() {
    return total(ours.values());
  }

  private static Size total(Collection<Size> sizes) {
    return sizes.stream().reduce(Size.NONE, Size::plus);
  }

  /** The class files of a jar whose paths begin so, by kind. */
  static Map<ClassKind, Size> sizes(
      Path jar, String folder, Function<String, ClassKind> kindOfBinaryName) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .filter(entry -> entry.getName().startsWith(folder) && entry.getName().endsWith(CLASS))
          .collect(
              Collectors.toMap(
                  entry -> kindOfBinaryName.apply(binaryName(entry)),
                  entry -> new Size(1, entry.getCompressedSize(), entry.getSize()),
                  Size::plus,
                  () -> new EnumMap<>(ClassKind.class)));
    }
  }

  private static String binaryName(ZipEntry entry) {
    String path = entry.getName();
    return path.substring(0, path.length() - CLASS.length()).replace('/', '.');
  }

  /** As build tools do: each entry deflated, at the default level. */
  static void pack(Path folder, Path jar) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Path file : files) {
        out.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
  }
}
