package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.model.Presence;
import io.github.plaidschema.processor.model.AdditionalPropertiesField;
import io.github.plaidschema.processor.model.Field;
import io.github.plaidschema.processor.model.FieldType;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
            .superclass(
                layout.parts().size() == 1
                    ? RuntimeTypes.SCHEMA_VALUE
                    : RuntimeTypes.WIDE_SCHEMA_VALUE)
            .addSuperinterface(schema.type());
    ConstantsEmitter constants = new ConstantsEmitter(layout);
    constants.constants().forEach(type::addField);
    variables().forEach(type::addField);
    type.addMethod(new StorageEmitter(layout).constructor());
    constants.methods().forEach(type::addMethod);
    json().forEach(type::addMethod);
    layout.slots().forEach(slot -> slot.code().jsonMethods().forEach(type::addMethod));
    type.addMethod(of());
    layout.slots().forEach(slot -> type.addMethod(accessor(slot)));
    schema.additionalProperties().ifPresent(field -> type.addMethod(accessor(field)));
    layout.slots().stream()
        .filter(slot -> slot.field().presence() == Presence.DEFAULTED)
        .forEach(slot -> type.addMethod(defaultValue(slot)));
    new FieldAccessEmitter(layout).methods().forEach(type::addMethod);
    if (schema.serializable()) {
      type.addAnnotation(SerializationEmitter.fieldsAreNotSerialized());
      SchemaLayout.serialization(schema).methods().forEach(type::addMethod);
    }
    return type;
  }

  /** The reader and the writer. */
  private List<MethodSpec> json() {
    if (schema.form() == Schema.Form.WHOLE_VALUE) {
      return new WholeValueEmitter(layout).methods();
    }
    List<MethodSpec> reading =
        layout.parts().size() == 1
            ? new ReaderEmitter(layout).methods()
            : new PartedReaderEmitter(layout).methods();
    return Stream.concat(reading.stream(), new WriterEmitter(layout).methods().stream()).toList();
  }

  private List<FieldSpec> variables() {
    List<FieldSpec> variables = new ArrayList<>();
    ValueVariable.of(layout).stream()
        .map(ValueVariable::parameter)
        .map(
            variable -> FieldSpec.builder(variable.type(), variable.name(), Modifier.FINAL).build())
        .forEach(variables::add);
    for (int part = 0; part < layout.parts().size(); part++) {
      if (SchemaLayout.hasDefaults(layout.parts().get(part))) {
        variables.add(
            FieldSpec.builder(long.class, layout.defaults(part), Modifier.FINAL)
                .addJavadoc("Bit n is set where field n has its default.\n")
                .build());
      }
    }
    return variables;
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * private @Nullable Integer defaultCount() {
   *   try {
   *     return Link.super.count();
   *   } catch (RuntimeException e) {
   *     return null;
   *   }
   * }
   * </pre>
   */
  private MethodSpec defaultValue(Slot slot) {
    return MethodSpec.methodBuilder(layout.defaultMethod(slot))
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc("The default, or null where it fails, as on a value that is missing.\n")
        .returns(slot.storedType())
        .beginControlFlow("try")
        .addStatement("return $L", givenDefault(slot))
        .nextControlFlow("catch ($T e)", RuntimeException.class)
        .addStatement("return null")
        .endControlFlow()
        .build();
  }

  /** {@code Link.super.count()}, of which the value has a copy. */
  private CodeBlock givenDefault(Slot slot) {
    CodeBlock given = CodeBlock.of("$T.super.$N()", schema.type(), slot.field().accessor());
    return slot.field().type() instanceof FieldType.OpenEnum
        ? CodeBlock.of("$L.open($L.value())", slot.code().enumNames().orElseThrow(), given)
        : slot.code().copy(given);
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * static Value of(Link value) {
   *   return value instanceof Value own ? own : (Value) LinkBuilder.from(value).build();
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
            "return value instanceof $1T own ? own : ($1T) $2T.from(value).build()", value, builder)
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
      case REQUIRED -> accessor.addCode(required(slot));
      case DEFAULTED -> accessor.addCode(defaulted(slot));
      case NULLABLE -> accessor.addStatement("return $L", slot.fitting());
      case OPTIONAL -> accessor.addCode(optional(slot));
    }
    return accessor.build();
  }

  private static CodeBlock required(Slot slot) {
    if (!slot.field().isPrimitive()) {
      return CodeBlock.builder()
          .addStatement(
              "return $T.value(this.$N, this, $L)",
              RuntimeTypes.REQUIRED,
              slot.variable(),
              slot.constant())
          .build();
    }
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", slot.hasNoValue("this"))
        .addStatement("throw $T.noValue(this, $L)", RuntimeTypes.REQUIRED, slot.constant())
        .endControlFlow()
        .addStatement("return this.$N", slot.variable())
        .build();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * Integer count = Required.fitting(this.count, this, COUNT);
   * // A default that has failed does so once more, with the reason.
   * return count != null ? count : Required.value(Link.super.count(), this, COUNT);
   * </pre>
   */
  private CodeBlock defaulted(Slot slot) {
    return CodeBlock.builder()
        .addStatement("$T $N = $L", slot.localType(), slot.local(), slot.fitting())
        .add("// A default that has failed does so once more, with the reason.\n")
        .addStatement(
            "return $1N != null ? $1N : $2T.value($3L, this, $4L)",
            slot.local(),
            RuntimeTypes.REQUIRED,
            givenDefault(slot),
            slot.constant())
        .build();
  }

  private static CodeBlock optional(Slot slot) {
    CodeBlock.Builder statements = CodeBlock.builder();
    if (!slot.field().isPrimitive()) {
      return statements
          .addStatement(
              "return $T.optional(this.$N, this, $L)",
              RuntimeTypes.REQUIRED,
              slot.variable(),
              slot.constant())
          .build();
    }
    TypeName optional = slot.field().returnType();
    return statements
        .beginControlFlow("if ($L)", slot.hasNoValue("this"))
        .addStatement("$T.requireFitting(this, $L)", RuntimeTypes.REQUIRED, slot.constant())
        .addStatement("return $T.empty()", optional)
        .endControlFlow()
        .addStatement("return $T.of(this.$N)", optional, slot.variable())
        .build();
  }

  private MethodSpec accessor(AdditionalPropertiesField field) {
    return accessor(field.accessor(), field.deprecated())
        .returns(RuntimeTypes.MAP_OF_JSON)
        .addStatement("return $T.additional(this)", RuntimeTypes.REQUIRED)
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
}
