package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.plaidschema.processor.model.RuntimeTypes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * What all readers of objects have in common. They follow the wire: what is missing is found out by
 * whoever touches it, and a strict reader is told in the end.
 */
final class ObjectReading {
  private final SchemaLayout layout;

  ObjectReading(SchemaLayout layout) {
    this.layout = layout;
  }

  /** The method that reads a value, without its body. */
  MethodSpec.Builder method() {
    return MethodSpec.methodBuilder(layout.read())
        .addModifiers(Modifier.STATIC)
        .addJavadoc(
            // An import for javadoc alone would be an unused one to the Eclipse compiler.
            "Reads what is there.\n\n@throws $L if it is something else\n",
            RuntimeTypes.JSON_EXCEPTION.canonicalName())
        .returns(layout.schema().names().value())
        .addParameter(RuntimeTypes.JSON_READER, "in");
  }

  /**
   * Emits:
   *
   * <pre>
   * int mark = FieldReader.begin(in);
   * if (mark &lt; 0) {
   *   return FieldReader.noValue(in);
   * }
   * </pre>
   */
  CodeBlock begin() {
    return CodeBlock.builder()
        .addStatement("int $N = $T.begin(in)", layout.localMark(), RuntimeTypes.FIELD_READER)
        .beginControlFlow("if ($N < 0)", layout.localMark())
        .addStatement("return $T.noValue(in)", RuntimeTypes.FIELD_READER)
        .endControlFlow()
        .build();
  }

  /** The local variable for the additional properties, if they are kept. */
  CodeBlock additionalProperties() {
    CodeBlock.Builder local = CodeBlock.builder();
    layout
        .localAdditionalProperties()
        .ifPresent(name -> local.addStatement("$T $N = null", RuntimeTypes.MAP_OF_JSON, name));
    return local.build();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * int field;
   * while ((field = FieldReader.next(in, FIELDS)) != FieldReader.END) {
   *   ...
   * }
   * </pre>
   *
   * @param property reads the property whose number is {@code field}
   */
  CodeBlock loop(CodeBlock property) {
    CodeBlock.Builder loop = CodeBlock.builder();
    CodeBlock next = CodeBlock.of("$T.next(in, FIELDS)", RuntimeTypes.FIELD_READER);
    if (!layout.slots().isEmpty()) {
      loop.addStatement("int field");
      next = CodeBlock.of("(field = $L)", next);
    }
    return loop.beginControlFlow("while ($L != $T.END)", next, RuntimeTypes.FIELD_READER)
        .add(property)
        .endControlFlow()
        .build();
  }

  /**
   * A statement that reads a property that no field names.
   *
   * @param kept where these are kept, if they are
   */
  static CodeBlock unknown(Optional<String> kept) {
    CodeBlock statement =
        kept.map(
                map ->
                    CodeBlock.of("$1L = $2T.readUnknown(in, $1L)", map, RuntimeTypes.FIELD_READER))
            .orElseGet(() -> CodeBlock.of("$T.skipUnknown(in)", RuntimeTypes.FIELD_READER));
    return CodeBlock.builder().addStatement(statement).build();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * switch (field) {
   *   case LINK_TOKEN -&gt; linkToken = in.readString();
   *   ...
   *   default -&gt; FieldReader.skipUnknown(in);
   * }
   * </pre>
   *
   * @param value where the value of a slot is put
   * @param otherwise a statement for what is no field of these
   */
  static CodeBlock values(List<Slot> slots, Function<Slot, String> value, CodeBlock otherwise) {
    CodeBlock.Builder values = CodeBlock.builder().beginControlFlow("switch (field)");
    slots.forEach(
        slot ->
            values.addStatement(
                "case $L -> $L = $L", slot.constant(), value.apply(slot), slot.read()));
    return values.add("default -> $L", otherwise).endControlFlow().build();
  }
}
