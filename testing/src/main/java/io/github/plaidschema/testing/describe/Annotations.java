package io.github.plaidschema.testing.describe;

import io.github.plaidschema.PlaidUnion;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The annotations of one class, method or field.
 *
 * @param values by the binary names of the annotations, the values that are written; a value is
 *     what ASM makes of it, a {@code Map} for an annotation, a {@code List} for an array and the
 *     name of an enum's constant
 */
record Annotations(Map<String, Map<String, Object>> values) {

  boolean has(Class<? extends Annotation> annotation) {
    return values.containsKey(annotation.getName());
  }

  /** Whether there is an annotation of that simple name, whosever it is. */
  boolean hasNamed(String simpleName) {
    return values.keySet().stream().anyMatch(name -> isNamed(name, simpleName));
  }

  static boolean isNamed(String binaryName, String simpleName) {
    return binaryName.endsWith("." + simpleName)
        || binaryName.endsWith("$" + simpleName)
        || binaryName.equals(simpleName);
  }

  /** A string, or the name of an enum's constant. */
  Optional<String> text(Class<? extends Annotation> annotation, String member) {
    return value(annotation, member).map(String.class::cast);
  }

  /** The binary name of a class that an annotation names. */
  Optional<String> type(Class<? extends Annotation> annotation, String member) {
    return value(annotation, member).map(type -> ((Type) type).getClassName());
  }

  /** The text and the binary name of each mapping of a union. */
  List<Map.Entry<String, String>> mappings() {
    List<?> mappings = (List<?>) value(PlaidUnion.class, "mapping").orElse(List.of());
    return mappings.stream()
        .map(mapping -> (Map<?, ?>) mapping)
        .map(
            mapping ->
                Map.entry(
                    (String) member(mapping, "value"),
                    ((Type) member(mapping, "variant")).getClassName()))
        .toList();
  }

  private static Object member(Map<?, ?> annotation, String name) {
    return Objects.requireNonNull(annotation.get(name), name);
  }

  private Optional<Object> value(Class<? extends Annotation> annotation, String member) {
    return Optional.ofNullable(values.getOrDefault(annotation.getName(), Map.of()).get(member));
  }

  /** Collects annotations while a class file is visited. */
  static final class Collector {
    private final Map<String, Map<String, Object>> values = new LinkedHashMap<>();

    AnnotationVisitor visit(String descriptor) {
      Map<String, Object> members = new LinkedHashMap<>();
      values.put(Type.getType(descriptor).getClassName(), members);
      return new Members(members);
    }

    Annotations annotations() {
      return new Annotations(values);
    }
  }

  private static final class Members extends AnnotationVisitor {
    private final Map<String, Object> members;

    Members(Map<String, Object> members) {
      super(Opcodes.ASM9);
      this.members = members;
    }

    @Override
    public void visit(String name, Object value) {
      members.put(name, value);
    }

    @Override
    public void visitEnum(String name, String descriptor, String value) {
      members.put(name, value);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String descriptor) {
      return nested(value -> members.put(name, value));
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
      List<Object> elements = new ArrayList<>();
      members.put(name, elements);
      return new AnnotationVisitor(Opcodes.ASM9) {
        @Override
        public void visit(String unnamed, Object value) {
          elements.add(value);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String unnamed, String descriptor) {
          return nested(elements::add);
        }
      };
    }

    private static AnnotationVisitor nested(Consumer<Object> taker) {
      Map<String, Object> members = new LinkedHashMap<>();
      taker.accept(members);
      return new Members(members);
    }
  }
}
