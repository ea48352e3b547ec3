package io.github.plaidschema.compatibility.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A type in Java, with its arguments.
 *
 * @param name as a source names it in full, such as {@code java.util.List} or {@code int}; that of
 *     an array ends with {@code []}
 * @param arguments none for a type that is not generic
 * @param isNullable whether it is marked with an annotation of the simple name {@code Nullable}
 * @since 0.1.0
 */
public record JavaType(String name, List<JavaType> arguments, boolean isNullable) {
  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "java.lang.Boolean",
          "byte", "java.lang.Byte",
          "char", "java.lang.Character",
          "double", "java.lang.Double",
          "float", "java.lang.Float",
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "short", "java.lang.Short");

  public JavaType {
    arguments = List.copyOf(arguments);
  }

  /** A type that has no arguments and is not marked. */
  public static JavaType of(String name) {
    return new JavaType(name, List.of(), false);
  }

  /** The type, marked. */
  public JavaType asNullable() {
    return new JavaType(name, arguments, true);
  }

  /**
   * The type in which one argument, or an argument of an argument, is marked.
   *
   * @param path the indexes that lead to it; empty for the type itself
   */
  public JavaType withNullableAt(List<Integer> path) {
    if (path.isEmpty()) {
      return asNullable();
    }
    if (path.get(0) >= arguments.size()) {
      return this;
    }
    List<JavaType> marked = new ArrayList<>(arguments);
    marked.set(path.get(0), marked.get(path.get(0)).withNullableAt(path.subList(1, path.size())));
    return new JavaType(name, marked, isNullable);
  }

  /** The box of a primitive, or the type itself. */
  public JavaType boxed() {
    String box = BOXES.get(name);
    return box == null ? this : of(box);
  }

  public boolean isPrimitive() {
    return BOXES.containsKey(name);
  }

  /** Whether both are the same type, whatever of them is marked. */
  public boolean isSameButForNullness(JavaType other) {
    return name.equals(other.name)
        && arguments.size() == other.arguments.size()
        && IntStream.range(0, arguments.size())
            .allMatch(i -> arguments.get(i).isSameButForNullness(other.arguments.get(i)));
  }

  /** With names in full. */
  public String qualified() {
    return text(name, arguments.stream().map(JavaType::qualified).toList());
  }

  /** As a source writes it that imports all it names. */
  @Override
  public String toString() {
    return text(Names.simple(name), arguments.stream().map(JavaType::toString).toList());
  }

  private String text(String shown, List<String> shownArguments) {
    String generic =
        shownArguments.isEmpty()
            ? ""
            : shownArguments.stream().collect(Collectors.joining(", ", "<", ">"));
    return (isNullable ? "@Nullable " : "") + shown + generic;
  }
}
