package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.processor.model.AdditionalPropertiesField;
import io.github.plaidschema.processor.model.Field;
import io.github.plaidschema.processor.model.Presence;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code XBuilder.Value}, the immutable implementation of the interface. */
final class ValueEmitter {
  private final SchemaLayout layout;
  private final Schema schema;
  private final ClassName builder;
  private final ClassName value;

  ValueEmitter(SchemaLayout layout) {
    this.layout = layout;
    this.schema = layout.schema();
    this.builder = schema.names().builder();
    this.value = schema.names().value();
  }

  TypeSpec.Builder value() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(value)
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(schema.type());
    variables().forEach(type::addField);
    type.addMethod(constructor());
    type.addMethod(of());
    layout.slots().forEach(slot -> type.addMethod(accessor(slot)));
    schema.additionalProperties().ifPresent(field -> type.addMethod(accessor(field)));
    layout.slots().stream()
        .filter(slot -> slot.field().presence() == Presence.DEFAULTED)
        .forEach(slot -> type.addMethod(defaultValue(slot)));
    new EqualityEmitter(layout).methods().forEach(type::addMethod);
    type.addMethod(toStringMethod());
    return type;
  }

  private List<FieldSpec> variables() {
    List<FieldSpec> variables = new ArrayList<>();
    for (Slot slot : layout.slots()) {
      variables.add(variable(slot.storedType(), slot.variable()));
      slot.text()
          .ifPresent(text -> variables.add(variable(Nullability.nullable(String.class), text)));
    }
    layout
        .additionalProperties()
        .ifPresent(name -> variables.add(variable(Types.MAP_OF_JSON, name)));
    List<List<Slot>> parts = layout.parts();
    for (int part = 0; part < parts.size(); part++) {
      if (!parts.get(part).isEmpty()) {
        variables.add(variable(TypeName.LONG, layout.nulls(part)));
      }
      if (SchemaLayout.hasPrimitives(parts.get(part))) {
        variables.add(variable(TypeName.LONG, layout.present(part)));
      }
    }
    return variables;
  }

  private static FieldSpec variable(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.FINAL).build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(builder, "from");
    for (Slot slot : layout.slots()) {
      if (slot.field().presence() != Presence.DEFAULTED) {
        constructor.addStatement("this.$N = $L", slot.variable(), stored(slot));
      }
      slot.text().ifPresent(text -> constructor.addStatement("this.$1N = from.$1N", text));
    }
    layout
        .additionalProperties()
        .ifPresent(
            name ->
                constructor.addStatement(
                    "this.$1N = from.$1N == null ? $2T.of() : $3T.map(from.$1N, $1S)",
                    name,
                    Map.class,
                    RuntimeTypes.IMMUTABLES));
    List<List<Slot>> parts = layout.parts();
    for (int part = 0; part < parts.size(); part++) {
      if (!parts.get(part).isEmpty()) {
        constructor.addStatement("this.$1N = from.$1N", layout.nulls(part));
      }
      if (SchemaLayout.hasPrimitives(parts.get(part))) {
        constructor.addStatement("this.$1N = from.$1N", layout.present(part));
      }
    }
    layout.slots().stream()
        .filter(slot -> slot.field().presence() == Presence.DEFAULTED)
        .forEach(slot -> constructor.addCode(assignDefault(slot)));
    return constructor.build();
  }

  /** Collections that the builder was adding to are copied once more, all others are shared. */
  private CodeBlock stored(Slot slot) {
    CodeBlock from = CodeBlock.of("from.$N", slot.variable());
    return slot.code()
        .freeze(from)
        .map(copy -> CodeBlock.of("$L == null ? null : $L", from, copy))
        .orElse(from);
  }

  /** Last, as a default may rest on any field without one. */
  private CodeBlock assignDefault(Slot slot) {
    CodeBlock from = CodeBlock.of("from.$N", slot.variable());
    return CodeBlock.builder()
        .addStatement(
            "this.$N = $L == null ? $N() : $L",
            slot.variable(),
            from,
            layout.defaultMethod(slot),
            slot.code().freeze(from).orElse(from))
        .build();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * private @Nullable Integer defaultCount() {
   *   try {
   *     return Page.super.count();
   *   } catch (MissingValueException e) {
   *     return null;
   *   }
   * }
   * </pre>
   */
  private MethodSpec defaultValue(Slot slot) {
    CodeBlock value =
        slot.code().copy(CodeBlock.of("$T.super.$N()", schema.type(), slot.field().accessor()));
    return MethodSpec.methodBuilder(layout.defaultMethod(slot))
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc("The default, or null where it rests on a value that is missing.\n")
        .returns(slot.storedType())
        .beginControlFlow("try")
        .addStatement("return $L", value)
        .nextControlFlow("catch ($T e)", RuntimeTypes.MISSING_VALUE_EXCEPTION)
        .addStatement("return null")
        .endControlFlow()
        .build();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * static Value of(X value) {
   *   return value instanceof Value own ? own : new Value(XBuilder.from(value));
   * }
   * </pre>
   */
  private MethodSpec of() {
    return MethodSpec.methodBuilder(layout.of())
        .addModifiers(Modifier.STATIC)
        .addJavadoc("The value itself, or a copy of another implementation.\n")
        .addParameter(schema.type(), "value")
        .returns(value)
        .addStatement(
            "return value instanceof $1T own ? own : new $1T($2T.from(value))", value, builder)
        .build();
  }

  private MethodSpec accessor(Slot slot) {
    Field field = slot.field();
    MethodSpec.Builder accessor =
        accessor(field.accessor(), field.deprecated())
            .returns(
                field.presence() == Presence.NULLABLE
                    ? Nullability.nullable(field.returnType())
                    : field.returnType());
    switch (field.presence()) {
      case REQUIRED, DEFAULTED ->
          accessor
              .beginControlFlow("if ($L)", slot.hasNoValue("this"))
              .addStatement(
                  "throw new $T($S, $S)",
                  RuntimeTypes.MISSING_VALUE_EXCEPTION,
                  schema.displayName(),
                  field.accessor())
              .endControlFlow()
              .addStatement("return this.$N", slot.variable());
      case NULLABLE -> accessor.addStatement("return this.$N", slot.variable());
      case OPTIONAL -> accessor.addStatement("return $L", optional(slot));
    }
    return accessor.build();
  }

  private static CodeBlock optional(Slot slot) {
    TypeName optional = slot.field().returnType();
    return slot.field().isPrimitive()
        ? CodeBlock.of(
            "$1L ? $2T.of(this.$3N) : $2T.empty()",
            slot.hasValue("this"),
            optional,
            slot.variable())
        : CodeBlock.of("$T.ofNullable(this.$N)", Optional.class, slot.variable());
  }

  private MethodSpec accessor(AdditionalPropertiesField field) {
    return accessor(field.accessor(), field.deprecated())
        .returns(Types.MAP_OF_JSON)
        .addStatement("return this.$N", layout.additionalProperties().orElseThrow())
        .build();
  }

  private static MethodSpec.Builder accessor(String name, boolean deprecated) {
    MethodSpec.Builder accessor =
        MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    if (deprecated) {
      accessor.addAnnotation(Deprecated.class);
    }
    return accessor;
  }

  /** Fields without a value are left out; of secrets and unknown properties no content is shown. */
  private MethodSpec toStringMethod() {
    CodeBlock.Builder description =
        CodeBlock.builder()
            .add("return new $T($S)", RuntimeTypes.DESCRIPTION, schema.displayName());
    for (Slot slot : layout.slots()) {
      String method = slot.field().sensitive() ? "secret" : "field";
      CodeBlock shown = CodeBlock.of("this.$N", slot.variable());
      if (slot.field().isPrimitive()) {
        shown = CodeBlock.of("$L ? this.$N : null", slot.hasValue("this"), slot.variable());
      }
      description.add("\n.$L($S, $L)", method, slot.field().property(), shown);
    }
    schema
        .additionalProperties()
        .ifPresent(
            field ->
                description.add(
                    "\n.names($S, this.$N.keySet())",
                    field.property(),
                    layout.additionalProperties().orElseThrow()));
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("$L", description.add("\n.toString()").build())
        .build();
  }
}
