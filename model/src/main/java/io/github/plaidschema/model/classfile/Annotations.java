package io.github.plaidschema.model.classfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The annotations of one class, method or field.
 *
 * @param values by the binary names of the annotations, the values that are written: a class is its
 *     binary name, a constant of an enum its name, an annotation a {@code Map}, and an array a
 *     {@code List}
 */
public record Annotations(Map<String, Map<String, Object>> values) {
  private static final String PACKAGE = "io.github.plaidschema.";

  /** Whether an annotation of the project's own is among them, by its simple name. */
  public boolean has(String annotation) {
    return values.containsKey(PACKAGE + annotation);
  }

  /** What an annotation of the project's own says itself, not by default. */
  public Optional<Object> value(String annotation, String member) {
    return Optional.ofNullable(values.getOrDefault(PACKAGE + annotation, Map.of()).get(member));
  }

  /**
   * A string, the binary name of a class or the name of an enum's constant that an annotation of
   * the project's own states.
   */
  public Optional<String> string(String annotation, String member) {
    return value(annotation, member).map(String.class::cast);
  }

  /**
   * The strings of an array that an annotation of the project's own states. One that was a string
   * when the class file was made is an array of it.
   */
  List<String> strings(String annotation, String member) {
    return strings(value(annotation, member).orElse(List.of()));
  }

  /** The strings of a value, which is an array or was a string. */
  static List<String> strings(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String.class::cast).toList()
        : List.of((String) value);
  }

  /** Whether one of the simple name {@code Nullable} is among them, whosever it is. */
  boolean haveNullable() {
    return values.keySet().stream().anyMatch(Annotations::isNullable);
  }

  static boolean isNullable(String binaryName) {
    return binaryName.endsWith(".Nullable")
        || binaryName.endsWith("$Nullable")
        || binaryName.equals("Nullable");
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
      members.put(name, plain(value));
    }

    @Override
    public void visitEnum(String name, String descriptor, String constant) {
      members.put(name, constant);
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
          elements.add(plain(value));
        }

        @Override
        public void visitEnum(String unnamed, String descriptor, String constant) {
          elements.add(constant);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String unnamed, String descriptor) {
          return nested(elements::add);
        }
      };
    }

    private static Object plain(Object value) {
      return value instanceof Type type ? type.getClassName() : value;
    }

    private static AnnotationVisitor nested(Consumer<Object> taker) {
      Map<String, Object> members = new LinkedHashMap<>();
      taker.accept(members);
      return new Members(members);
    }
  }
}
