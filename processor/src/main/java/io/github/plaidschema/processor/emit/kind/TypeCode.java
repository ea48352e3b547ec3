package io.github.plaidschema.processor.emit.kind;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** The code that reads, writes and copies the values of one type. */
public interface TypeCode {

  /** The type in Java. */
  TypeName typeName();

  /** An expression that reads a value from {@code in}: {@code in.readString()}. */
  CodeBlock read();

  /** As {@link #read}, of a primitive in its box: null stands for a value that does not fit. */
  default CodeBlock readBoxed() {
    return read();
  }

  /**
   * A statement that writes a value to {@code out}, without its semicolon: {@code
   * out.writeString(value)}.
   */
  CodeBlock write(CodeBlock value);

  /**
   * The method of {@code FieldWriter} that writes a field of the type, its name and all, if there
   * is one.
   */
  default Optional<String> fieldWriter() {
    return Optional.empty();
  }

  /**
   * Whether a value consists of JSON strings, of which a reader knows whether they are plain: the
   * {@link #fieldWriter} takes that too.
   */
  default boolean isText() {
    return false;
  }

  /**
   * What the runtime calls several values of the type, where it reads and writes arrays of them:
   * {@code Strings}.
   */
  default Optional<String> plural() {
    return Optional.empty();
  }

  /**
   * What a builder's method takes for a value: {@code Iterable<? extends String>} for a list of
   * strings.
   */
  default TypeName parameterType() {
    return typeName();
  }

  /**
   * An expression for what the builder keeps of a parameter: a copy where its caller could change
   * it.
   */
  default CodeBlock copy(CodeBlock value) {
    return value;
  }

  /** As {@link #copy}, of a parameter that may be null, which is kept as null. */
  default CodeBlock copyOrNull(CodeBlock value) {
    return isCopied() ? CodeBlock.of("$1L == null ? null : $2L", value, copy(value)) : value;
  }

  /** Whether {@link #copy} is more than the value itself. */
  default boolean isCopied() {
    return false;
  }

  /**
   * An expression that turns what the builder added to, or null, into what the value holds, where
   * these differ.
   */
  default Optional<CodeBlock> freeze(CodeBlock value) {
    return Optional.empty();
  }

  /** The code for the elements of a list or a set, or for the values of a map. */
  default Optional<ElementCode> element() {
    return Optional.empty();
  }

  /** The constant that holds the names of an enum. */
  default Optional<CodeBlock> enumNames() {
    return Optional.empty();
  }

  /** The constant that holds the names of the enum of a map's keys. */
  default Optional<CodeBlock> keyNames() {
    return Optional.empty();
  }

  /** The methods of the value class that {@link #read} and {@link #write} call. */
  default List<MethodSpec> jsonMethods() {
    return List.of();
  }

  /** The methods of the builder that {@link #copy} calls. */
  default List<MethodSpec> builderMethods() {
    return List.of();
  }
}
