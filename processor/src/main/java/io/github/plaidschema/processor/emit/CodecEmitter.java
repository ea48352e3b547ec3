package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.processor.model.EnumType;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.model.Schema;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code XJson}: the codec, the constants that it works with, the reader and the writer. */
final class CodecEmitter {
  /** What a line has room for beside {@code static final FieldNames FIELDS = FieldNames.of();}. */
  private static final int NAMES_ON_ONE_LINE = 49;

  private final SchemaLayout layout;
  private final Schema schema;
  private final ClassName json;

  CodecEmitter(SchemaLayout layout) {
    this.layout = layout;
    this.schema = layout.schema();
    this.json = schema.names().json();
  }

  TypeSpec.Builder codec() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(json)
            .addJavadoc("Reads and writes {@link $T} as JSON.\n", schema.type());
    CodecClassEmitter codecClass = new CodecClassEmitter(schema.type(), json);
    type.addField(codecClass.constant());
    layout.slots().forEach(slot -> type.addField(index(slot)));
    if (schema.form() == Schema.Form.OBJECT) {
      type.addField(fieldNames());
    }
    layout.enumNames().forEach((enumType, name) -> type.addField(enumNames(enumType, name)));
    layout.codecs().forEach((codec, name) -> type.addField(codecInstance(codec, name)));
    if (schema.form() == Schema.Form.OBJECT) {
      new FieldMasks(layout).constants().forEach(type::addField);
    }
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    switch (schema.form()) {
      case OBJECT -> {
        new ReaderEmitter(layout).methods().forEach(type::addMethod);
        new WriterEmitter(layout).methods().forEach(type::addMethod);
      }
      case WHOLE_VALUE -> new WholeValueEmitter(layout).methods().forEach(type::addMethod);
    }
    layout.slots().forEach(slot -> slot.code().jsonMethods().forEach(type::addMethod));
    type.addType(codecClass.codecClass());
    return type;
  }

  private static FieldSpec index(Slot slot) {
    return FieldSpec.builder(int.class, slot.constant().toString(), Modifier.STATIC, Modifier.FINAL)
        .initializer("$L", slot.index())
        .build();
  }

  private FieldSpec fieldNames() {
    List<CodeBlock> names =
        layout.slots().stream().map(slot -> CodeBlock.of("$S", slot.field().jsonName())).toList();
    CodeBlock list = CodeBlock.join(names, ", ");
    return FieldSpec.builder(RuntimeTypes.FIELD_NAMES, "FIELDS", Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The names of the fields, in the order of the numbers above.\n")
        .initializer(
            list.toString().length() <= NAMES_ON_ONE_LINE
                ? CodeBlock.of("$T.of($L)", RuntimeTypes.FIELD_NAMES, list)
                : CodeBlock.of(
                    "\n$>$>$T.of(\n$>$>$L$<$<)$<$<",
                    RuntimeTypes.FIELD_NAMES,
                    CodeBlock.join(names, ",\n")))
        .build();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * static final EnumNames&lt;Status&gt; STATUS_NAMES =
   *     EnumNames.builder(Status.class)
   *         .with(Status.ACTIVE, "active")
   *         .fallback(Status.OTHER)
   *         .build();
   * </pre>
   */
  private static FieldSpec enumNames(EnumType enumType, String name) {
    CodeBlock.Builder names =
        CodeBlock.builder()
            .add("\n$>$>$T.<$T>builder()$>$>", RuntimeTypes.ENUM_NAMES, enumType.type());
    for (EnumType.Constant constant : enumType.constants()) {
      names.add("\n.with($T.$N, $S)", enumType.type(), constant.name(), constant.jsonName());
    }
    enumType
        .fallback()
        .ifPresent(fallback -> names.add("\n.fallback($T.$N)", enumType.type(), fallback));
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.ENUM_NAMES, enumType.type()),
            name,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$L", names.add("\n.build()$<$<$<$<").build())
        .build();
  }

  private static FieldSpec codecInstance(ClassName codec, String name) {
    return FieldSpec.builder(codec, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T()", codec)
        .build();
  }
}
