package io.github.plaidschema.processor.emit.kind;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.processor.model.FieldType;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.List;
import java.util.Optional;

/**
 * The elements of a list or a set, or the values of a map, of which some may be null.
 *
 * @param code for those that are not null
 */
public record ElementCode(TypeCode code, FieldType.Element element) {

  boolean isNullable() {
    return element.nullable();
  }

  /** Whether the collection has to keep how they were spelled. */
  boolean hasSpellings() {
    return element.type().hasSpellings();
  }

  /** The type in Java, as an argument of the container's type. */
  TypeName typeName() {
    return element.including(code.typeName());
  }

  /** The type of a local variable, which needs no word about null. */
  public TypeName variableType() {
    return code.typeName();
  }

  /** What a builder's method takes for one. */
  public TypeName parameterType() {
    return element.including(code.parameterType());
  }

  /** The class of the runtime that makes containers of them. */
  public ClassName immutables() {
    return isNullable() ? RuntimeTypes.IMMUTABLES_WITH_NULLS : RuntimeTypes.IMMUTABLES;
  }

  /** {@code in.readNull() ? null : in.readString()}. */
  CodeBlock read() {
    return isNullable() ? CodeBlock.of("in.readNull() ? null : $L", code.read()) : code.read();
  }

  /** As {@link TypeCode#plural}, where none may be null. */
  Optional<String> plural() {
    return isNullable() ? Optional.empty() : code.plural();
  }

  /**
   * Statements that write the value of a variable, for example:
   *
   * <pre>
   * if (element == null) {
   *   out.writeNull();
   * } else {
   *   out.writeString(element);
   * }
   * </pre>
   */
  CodeBlock write(CodeBlock variable) {
    CodeBlock.Builder statements = CodeBlock.builder();
    if (!isNullable()) {
      return statements.addStatement(code.write(variable)).build();
    }
    return statements
        .beginControlFlow("if ($L == null)", variable)
        .addStatement("out.writeNull()")
        .nextControlFlow("else")
        .addStatement(code.write(variable))
        .endControlFlow()
        .build();
  }

  /** As {@link #write}, of an expression, which is evaluated once. */
  CodeBlock writeResult(CodeBlock expression) {
    return isNullable()
        ? CodeBlock.builder()
            .addStatement("$T value = $L", variableType(), expression)
            .add(write(CodeBlock.of("value")))
            .build()
        : write(expression);
  }

  /** {@code Spellings spellings = Spellings.of(elements)}. */
  static CodeBlock spellings(String collection) {
    return CodeBlock.builder()
        .addStatement("$1T spellings = $1T.of($2N)", RuntimeTypes.SPELLINGS, collection)
        .build();
  }

  /**
   * Writes an element as it was spelled, if that is known:
   *
   * <pre>
   * if (spellings == null || !spellings.writeNext(out)) {
   *   out.writeLocalDate(element);
   * }
   * </pre>
   */
  static CodeBlock asSpelled(CodeBlock writing) {
    return CodeBlock.builder()
        .beginControlFlow("if (spellings == null || !spellings.writeNext(out))")
        .add(writing)
        .endControlFlow()
        .build();
  }

  /** {@code element == null ? null : Immutables.list(element, "rows")}. */
  public CodeBlock copy(CodeBlock value) {
    return isNullable() && isCopied()
        ? CodeBlock.of("$L == null ? null : $L", value, code.copy(value))
        : code.copy(value);
  }

  /** Whether {@link #copy} is more than the value itself. */
  public boolean isCopied() {
    return code.isCopied();
  }

  /** The constant that holds the names of an enum. */
  public Optional<CodeBlock> enumNames() {
    return code.enumNames();
  }

  List<MethodSpec> jsonMethods() {
    return code.jsonMethods();
  }

  List<MethodSpec> builderMethods() {
    return code.builderMethods();
  }
}
