package io.github.plaidschema.compatibility.read;

import io.github.plaidschema.compatibility.describe.Accessor;
import io.github.plaidschema.compatibility.describe.JavaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.TypeReference;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeAnnotationNode;

/**
 * A method without parameters, as all its declarations in a lineage say.
 *
 * @param declarations the one that counts, and then those that it overrides or stands beside
 */
record AccessorMethods(List<Declared> declarations) {

  /** A declaration, and the interface that it stands in. */
  record Declared(MethodNode method, Lineage.Ancestor in) {}

  /** The instance methods without parameters of a lineage, by their names. */
  static List<AccessorMethods> of(Lineage lineage) {
    Map<String, List<Declared>> byName = new LinkedHashMap<>();
    for (Lineage.Ancestor ancestor : lineage.ancestors()) {
      for (MethodNode method : ancestor.type().methods) {
        if (isInstanceMethod(method) && Type.getArgumentCount(method.desc) == 0) {
          byName
              .computeIfAbsent(method.name, name -> new ArrayList<>())
              .add(new Declared(method, ancestor));
        }
      }
    }
    return byName.values().stream().map(declared -> ordered(declared, lineage)).toList();
  }

  private static AccessorMethods ordered(List<Declared> declared, Lineage lineage) {
    Declared counts =
        declared.stream()
            .filter(one -> declared.stream().noneMatch(other -> overrides(other, one, lineage)))
            .findFirst()
            .orElse(declared.get(0));
    List<Declared> ordered = new ArrayList<>(declared);
    ordered.remove(counts);
    ordered.add(0, counts);
    return new AccessorMethods(List.copyOf(ordered));
  }

  private static boolean overrides(Declared lower, Declared upper, Lineage lineage) {
    return !lower.equals(upper) && lineage.isAbove(upper.in().type(), lower.in().type());
  }

  static boolean isInstanceMethod(MethodNode method) {
    int none = Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;
    return (method.access & none) == 0;
  }

  MethodNode method() {
    return declarations.get(0).method();
  }

  /** The interface of the declaration that counts. */
  ClassNode declaring() {
    return declarations.get(0).in().type();
  }

  /** Whether it is a field: a default method is one only if it is marked. */
  boolean describesAField() {
    boolean hasBody = (method().access & Opcodes.ACC_ABSTRACT) == 0;
    return !hasBody || has("DefaultValue");
  }

  /** The annotation, of the declaration itself or of one that it overrides. */
  Optional<AnnotationNode> find(String annotation) {
    return declarations.stream()
        .flatMap(declared -> Annotations.of(declared.method()).find(annotation).stream())
        .findFirst();
  }

  boolean has(String annotation) {
    return find(annotation).isPresent();
  }

  boolean isDeprecated() {
    return (method().access & Opcodes.ACC_DEPRECATED) != 0;
  }

  /** Its type is marked where the type itself is, or where the method is. */
  Accessor accessor() {
    Declared counts = declarations.get(0);
    JavaType returned = TypeParser.returned(counts.method(), counts.in().variables());
    if (Annotations.of(counts.method()).haveNullable()) {
      returned = returned.asNullable();
    }
    for (TypeAnnotationNode annotation : typeAnnotations(counts.method())) {
      boolean isOfResult =
          new TypeReference(annotation.typeRef).getSort() == TypeReference.METHOD_RETURN;
      if (isOfResult && Annotations.isNullable(annotation)) {
        returned = returned.withNullableAt(argumentPath(annotation));
      }
    }
    return new Accessor(method().name, method().desc, returned);
  }

  private static List<TypeAnnotationNode> typeAnnotations(MethodNode method) {
    return Stream.of(
            Optional.ofNullable(method.visibleTypeAnnotations),
            Optional.ofNullable(method.invisibleTypeAnnotations))
        .flatMap(annotations -> annotations.stream().flatMap(List::stream))
        .toList();
  }

  /** Steps into nested types lead to the type itself. */
  private static List<Integer> argumentPath(TypeAnnotationNode annotation) {
    List<Integer> path = new ArrayList<>();
    TypePath steps = annotation.typePath;
    for (int i = 0; steps != null && i < steps.getLength(); i++) {
      if (steps.getStep(i) == TypePath.TYPE_ARGUMENT) {
        path.add(steps.getStepArgument(i));
      }
    }
    return path;
  }
}
