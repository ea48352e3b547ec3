package io.github.plaidschema.processor.discover;

import com.google.auto.common.MoreElements;
import io.github.plaidschema.model.classfile.ClassFile;
import io.github.plaidschema.model.classfile.TypePath;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Reads {@code @Nullable} of inherited methods from the class files of their interfaces. Before JDK
 * 22, javac does not hand on annotations of types that come from class files (JDK-8225377): without
 * this, a nullable field of an interface in a jar would become a required one.
 */
final class ClassFileNullness implements Nullness.InheritedNullness {
  /** The version of the JDK from which on javac tells it itself. */
  static final int UNNEEDED_SINCE = 22;

  private final Filer filer;
  private final Elements elements;
  private final Predicate<TypeElement> isSource;
  private final Map<String, Map<String, Set<TypePath>>> nullableParts = new HashMap<>();

  ClassFileNullness(Filer filer, Elements elements, Predicate<TypeElement> isSource) {
    this.filer = filer;
    this.elements = elements;
    this.isSource = isSource;
  }

  @Override
  public Set<TypePath> nullableParts(ExecutableElement method) {
    TypeElement type = MoreElements.asType(method.getEnclosingElement());
    if (method.getReturnType().getKind().isPrimitive() || isSource.test(type)) {
      return Set.of();
    }
    String binaryName = elements.getBinaryName(type).toString();
    return nullableParts
        .computeIfAbsent(binaryName, this::read)
        .getOrDefault(method.getSimpleName().toString(), Set.of());
  }

  private Map<String, Set<TypePath>> read(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    String packageName = dot < 0 ? "" : binaryName.substring(0, dot);
    String file = binaryName.substring(dot + 1) + ".class";
    try (InputStream bytes =
        filer.getResource(StandardLocation.CLASS_PATH, packageName, file).openInputStream()) {
      return nullableParts(ClassFile.read(bytes.readAllBytes()));
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      // No such file, or a compiler that shows none: what the compiler itself says has to do.
      return Map.of();
    }
  }

  /** By the names of methods without parameters; a bridge stands for what it calls. */
  private static Map<String, Set<TypePath>> nullableParts(ClassFile file) {
    Map<String, Set<TypePath>> parts = new HashMap<>();
    file.methods().stream()
        .filter(method -> !method.hasParameters())
        .forEach(
            method ->
                parts
                    .computeIfAbsent(method.name(), name -> new HashSet<>())
                    .addAll(method.nullable()));
    return parts;
  }
}
