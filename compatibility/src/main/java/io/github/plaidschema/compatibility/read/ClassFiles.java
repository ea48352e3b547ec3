package io.github.plaidschema.compatibility.read;

import io.github.plaidschema.model.GeneratedClass;
import io.github.plaidschema.model.classfile.ClassFile;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * The classes of a jar or a folder: their contents as well of interfaces, enums and builders, and
 * of all that say how JSON calls what is within them, packages included.
 */
final class ClassFiles {
  private static final String SUFFIX = ".class";
  private static final String PACKAGE_INFO = "package-info";

  private final Map<String, ClassFile> contents = new TreeMap<>();
  private final Map<String, byte[]> interfaces = new HashMap<>();
  private final Map<String, Integer> access = new HashMap<>();

  private ClassFiles() {}

  /**
   * Reads all classes.
   *
   * @param place a jar, or the folder in which the packages are
   * @throws IOException if there is none, or if a file in it is not a class file that can be read
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
      ClassReader head = new ClassReader(bytes);
      String name = head.getClassName().replace('/', '.');
      if (name.endsWith(PACKAGE_INFO)) {
        contents.put(name, ClassFile.read(bytes));
        return;
      }
      access.put(name, head.getAccess());
      boolean isInterface = Modifier.isInterface(head.getAccess());
      boolean isEnum = (head.getAccess() & Opcodes.ACC_ENUM) != 0;
      if (isInterface
          || isEnum
          || name.endsWith(GeneratedClass.BUILDER.suffix())
          || NamingMark.isIn(head)) {
        contents.put(name, ClassFile.read(bytes));
      }
      if (isInterface) {
        interfaces.put(name, bytes);
      }
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new IOException(origin + " cannot be read as a class file: " + e.getMessage(), e);
    }
  }

  /** What the contents are known of, in the order of the names. */
  Collection<ClassFile> contents() {
    return contents.values();
  }

  /** What the contents are known of, by its binary name. */
  Optional<ClassFile> find(String binaryName) {
    return Optional.ofNullable(contents.get(binaryName));
  }

  /** The class file of an interface, by its binary name. */
  byte[] bytes(String binaryName) {
    return Objects.requireNonNull(interfaces.get(binaryName), binaryName);
  }

  /** The binary names of all classes. */
  Set<String> names() {
    return access.keySet();
  }

  /** Whether a class, and all classes around it, are public. */
  boolean isPublic(String binaryName) {
    for (int end = binaryName.length(); end > 0; end = binaryName.lastIndexOf('$', end - 1)) {
      Integer flags = access.get(binaryName.substring(0, end));
      if (flags != null && !Modifier.isPublic(flags)) {
        return false;
      }
    }
    return true;
  }
}
