package io.github.plaidschema.compatibility.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** The annotations of a declaration in a class file. */
record Annotations(List<AnnotationNode> all) {
  private static final String PACKAGE = "Lio/github/plaidschema/";

  static Annotations of(ClassNode type) {
    return of(type.visibleAnnotations, type.invisibleAnnotations);
  }

  static Annotations of(MethodNode method) {
    return of(method.visibleAnnotations, method.invisibleAnnotations);
  }

  static Annotations of(FieldNode field) {
    return of(field.visibleAnnotations, field.invisibleAnnotations);
  }

  private static Annotations of(
      @Nullable List<AnnotationNode> visible, @Nullable List<AnnotationNode> invisible) {
    return new Annotations(Stream.concat(stream(visible), stream(invisible)).toList());
  }

  private static Stream<AnnotationNode> stream(@Nullable List<AnnotationNode> annotations) {
    return annotations == null ? Stream.empty() : annotations.stream();
  }

  /** One of the project's own, by its simple name. */
  Optional<AnnotationNode> find(String simpleName) {
    return all.stream()
        .filter(annotation -> annotation.desc.equals(PACKAGE + simpleName + ";"))
        .findFirst();
  }

  boolean has(String simpleName) {
    return find(simpleName).isPresent();
  }

  /** Whether one of the simple name {@code Nullable} is among them, whosever it is. */
  boolean haveNullable() {
    return all.stream().anyMatch(Annotations::isNullable);
  }

  static boolean isNullable(AnnotationNode annotation) {
    return annotation.desc.endsWith("/Nullable;") || annotation.desc.endsWith("$Nullable;");
  }

  /** What an annotation says itself, not by default. */
  static Optional<Object> value(AnnotationNode annotation, String name) {
    List<Object> pairs = annotation.values == null ? List.of() : annotation.values;
    for (int i = 0; i + 1 < pairs.size(); i += 2) {
      if (pairs.get(i).equals(name)) {
        return Optional.of(pairs.get(i + 1));
      }
    }
    return Optional.empty();
  }
}
