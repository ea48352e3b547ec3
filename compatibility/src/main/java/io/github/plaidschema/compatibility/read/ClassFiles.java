package io.github.plaidschema.compatibility.read;

import io.github.plaidschema.model.GeneratedClass;
import io.github.plaidschema.model.Naming;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/** The classes of a jar or a folder: of interfaces, enums and builders their contents as well. */
final class ClassFiles {
  private static final String SUFFIX = ".class";
  private static final String PACKAGE_INFO = "package-info";

  private final Map<String, ClassNode> contents = new TreeMap<>();
  private final Map<String, Naming> namings = new HashMap<>();
  private final Map<String, Integer> access = new HashMap<>();

  private ClassFiles() {}

  /**
   * Reads all classes.
   *
   * @param place a jar, or the folder in which the packages are
   * @throws IOException if there is none, or if a file in it is no class file that can be read
   */
  static ClassFiles in(Path place) throws IOException {
    ClassFiles files = new ClassFiles();
    if (Files.isDirectory(place)) {
      files.addFolder(place);
    } else if (Files.isRegularFile(place)) {
      files.addJar(place);
    } else {
      throw new NoSuchFileException(place.toString(), null, "no jar and no folder");
    }
    return files;
  }

  private void addFolder(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (var walk = Files.walk(folder)) {
      walk.filter(file -> isClass(folder.relativize(file).toString().replace('\\', '/')))
          .sorted()
          .forEach(found::add);
    }
    for (Path file : found) {
      add(Files.readAllBytes(file), file.toString());
    }
  }

  private void addJar(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      Enumeration<JarEntry> entries = file.entries();
      while (entries.hasMoreElements()) {
        JarEntry entry = entries.nextElement();
        if (isClass(entry.getName())) {
          try (InputStream in = file.getInputStream(entry)) {
            add(in.readAllBytes(), jar + "!/" + entry.getName());
          }
        }
      }
    }
  }

  /** What stands below META-INF is for other versions of Java, or for tools. */
  private static boolean isClass(String path) {
    return path.endsWith(SUFFIX)
        && !path.startsWith("META-INF/")
        && !path.endsWith("module-info.class");
  }

  private void add(byte[] bytes, String origin) throws IOException {
    try {
      ClassReader reader = new ClassReader(bytes);
      NamingReader.read(reader).ifPresent(naming -> namings.put(reader.getClassName(), naming));
      if (reader.getClassName().endsWith(PACKAGE_INFO)) {
        return;
      }
      access.put(reader.getClassName(), reader.getAccess());
      boolean isInterface = (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0;
      boolean isEnum = (reader.getAccess() & Opcodes.ACC_ENUM) != 0;
      if (isInterface
          || isEnum
          || reader.getClassName().endsWith(GeneratedClass.BUILDER.suffix())) {
        ClassNode node = new ClassNode();
        int code = isInterface ? 0 : ClassReader.SKIP_CODE;
        reader.accept(node, code | ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
        contents.put(node.name, node);
      }
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new IOException(origin + " cannot be read as a class file: " + e.getMessage(), e);
    }
  }

  /** The interfaces, enums and builders, in the order of their names. */
  Collection<ClassNode> contents() {
    return contents.values();
  }

  /** The contents of a class, by its internal name. */
  Optional<ClassNode> find(String internalName) {
    return Optional.ofNullable(contents.get(internalName));
  }

  /**
   * How what no annotation names in a type is called in JSON: by its own naming, or by that of the
   * nearest type around it, or by that of its package.
   */
  Naming naming(String internalName) {
    int start = internalName.lastIndexOf('/') + 1;
    for (int end = internalName.length();
        end > start;
        end = internalName.lastIndexOf('$', end - 1)) {
      Naming naming = namings.get(internalName.substring(0, end));
      if (naming != null) {
        return naming;
      }
    }
    return namings.getOrDefault(internalName.substring(0, start) + PACKAGE_INFO, Naming.SNAKE_CASE);
  }

  /** The internal names of all classes. */
  Set<String> names() {
    return access.keySet();
  }

  /** Whether a class, and all classes around it, are public. */
  boolean isPublic(String internalName) {
    for (int end = internalName.length(); end > 0; end = internalName.lastIndexOf('$', end - 1)) {
      Integer flags = access.get(internalName.substring(0, end));
      if (flags != null && (flags & Opcodes.ACC_PUBLIC) == 0) {
        return false;
      }
    }
    return true;
  }
}
