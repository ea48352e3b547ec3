package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.model.BuilderNames;
import io.github.plaidschema.model.Presence;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes {@code XBuilder}, which holds the value class. */
final class BuilderEmitter {
  private final SchemaLayout layout;
  private final Schema schema;
  private final ClassName builder;
  private final ClassName value;

  BuilderEmitter(SchemaLayout layout) {
    this.layout = layout;
    this.schema = layout.schema();
    this.builder = schema.names().builder();
    this.value = schema.names().value();
  }

  TypeSpec.Builder builder() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(builder)
            .superclass(RuntimeTypes.SCHEMA_BUILDER)
            .addJavadoc("Builds immutable instances of {@link $T}.\n", schema.type());
    variables().forEach(type::addField);
    type.addMethod(emptyConstructor());
    type.addMethod(copyConstructor());
    type.addMethod(create());
    type.addMethod(from());
    SetterEmitter setters = new SetterEmitter(schema);
    layout.slots().forEach(slot -> setters.methods(slot).forEach(type::addMethod));
    additionalPropertiesMethods().forEach(type::addMethod);
    type.addMethod(build());
    layout.slots().forEach(slot -> slot.code().builderMethods().forEach(type::addMethod));
    type.addType(new ValueEmitter(SchemaLayout.ofValue(schema)).value().build());
    if (schema.serializable()) {
      type.addType(SchemaLayout.serialization(schema).form());
    }
    return type;
  }

  private List<FieldSpec> variables() {
    List<FieldSpec> variables = new ArrayList<>();
    for (Slot slot : layout.slots()) {
      variables.add(FieldSpec.builder(slot.storedType(), slot.variable()).build());
    }
    List<List<Slot>> parts = layout.parts();
    for (int part = 0; part < parts.size(); part++) {
      if (SchemaLayout.hasPrimitives(parts.get(part))) {
        variables.add(
            FieldSpec.builder(long.class, layout.present(part))
                .addJavadoc("Bit n is set where field n is a primitive that has a value.\n")
                .build());
      }
    }
    return variables;
  }

  private MethodSpec emptyConstructor() {
    return MethodSpec.constructorBuilder().build();
  }

  /** Takes over everything, what was spelled null and what is raw JSON included. */
  private MethodSpec copyConstructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(value, "value")
            .addStatement("super(value)");
    Map<String, Slot> defaulted =
        layout.slots().stream()
            .filter(Slot::isDefaulted)
            .collect(Collectors.toMap(Slot::variable, slot -> slot));
    for (FieldSpec variable : variables()) {
      Slot slot = defaulted.get(variable.name());
      if (slot == null) {
        constructor.addStatement("this.$1N = value.$1N", variable.name());
      } else {
        constructor.addStatement(
            "this.$1N = $2L ? null : value.$1N", variable.name(), slot.hasDefault("value"));
      }
    }
    return constructor.build();
  }

  private MethodSpec create() {
    MethodSpec.Builder create =
        MethodSpec.methodBuilder("create")
            .addModifiers(Modifier.STATIC)
            .addJavadoc(
                MethodDoc.of("Returns a new, empty builder.").returns("a new builder").text())
            .returns(builder);
    publish(create);
    String local = DiscriminatorEmitter.local(schema);
    List<CodeBlock> assignments = new ArrayList<>();
    List<List<Slot>> parts = layout.parts();
    for (int part = 0; part < parts.size(); part++) {
      List<CodeBlock> nullable =
          parts.get(part).stream()
              .filter(slot -> slot.field().presence() == Presence.NULLABLE)
              .map(Slot::bit)
              .toList();
      if (!nullable.isEmpty()) {
        CodeBlock bits = CodeBlock.join(nullable, "\n| ");
        assignments.add(
            part == 0
                ? CodeBlock.of("$N.nulls = $L", local, bits)
                : CodeBlock.of("nulls($N, $L, $L)", local, part, bits));
      }
    }
    CodeBlock discriminators = new DiscriminatorEmitter(layout).filledIn(local);
    if (assignments.isEmpty() && discriminators.isEmpty()) {
      return create.addStatement("return new $T()", builder).build();
    }
    create.addStatement("$T $N = new $T()", builder, local, builder);
    if (!assignments.isEmpty()) {
      create.addComment("A nullable field that is never set is written as null.");
      assignments.forEach(create::addStatement);
    }
    create.addCode(discriminators);
    return create.addStatement("return $N", local).build();
  }

  private MethodSpec from() {
    MethodSpec.Builder from =
        MethodSpec.methodBuilder("from")
            .addModifiers(Modifier.STATIC)
            .addJavadoc(
                MethodDoc.of("Returns a builder initialized from the given value.")
                    .param("value", "the value to copy")
                    .returns("a new builder")
                    .text())
            .addParameter(schema.type(), "value")
            .returns(builder);
    publish(from);
    from.beginControlFlow("if (value instanceof $T own)", value);
    from.addStatement("return new $T(own)", builder);
    from.endControlFlow();
    from.addStatement("$T builder = create()", builder);
    for (Slot slot : layout.slots()) {
      from.addCode(copyFromAnotherImplementation(slot));
    }
    schema
        .additionalProperties()
        .ifPresent(
            field ->
                from.addStatement(
                    "builder.$N(value.$N())",
                    BuilderNames.setter(field.property()),
                    field.accessor()));
    return from.addStatement("return builder").build();
  }

  private CodeBlock copyFromAnotherImplementation(Slot slot) {
    String setter = BuilderNames.setter(slot.field().property());
    String accessor = slot.field().accessor();
    if (slot.field().presence() != Presence.OPTIONAL) {
      return CodeBlock.builder().addStatement("builder.$N(value.$N())", setter, accessor).build();
    }
    CodeBlock notFilledIn = new DiscriminatorEmitter(layout).withoutValue(slot);
    if (!slot.field().isPrimitive() && !slot.code().isCopied() && notFilledIn.isEmpty()) {
      return CodeBlock.builder()
          .addStatement("builder.$N = value.$N().orElse(null)", slot.variable(), accessor)
          .build();
    }
    return CodeBlock.builder()
        .beginControlFlow("if (value.$N().isPresent())", accessor)
        .addStatement(
            "builder.$N(value.$N().$L())", setter, accessor, slot.field().optionalGetter())
        .add(notFilledIn)
        .endControlFlow()
        .build();
  }

  private List<MethodSpec> additionalPropertiesMethods() {
    return schema
        .additionalProperties()
        .map(field -> new AdditionalPropertiesEmitter(schema, field).methods())
        .orElse(List.of());
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * Value value = new Value(
   *     this.linkToken,
   *     ...
   * return complete(value);
   * </pre>
   */
  private MethodSpec build() {
    MethodSpec.Builder build = MethodSpec.methodBuilder("build").returns(schema.type());
    publish(build);
    StorageEmitter storage = new StorageEmitter(layout);
    MethodDoc documentation =
        MethodDoc.of("Returns an immutable instance.").returns("the instance");
    if (!hasRequired()) {
      return build
          .addJavadoc(documentation.text())
          .addCode(storage.valueOfBuilder("return"))
          .build();
    }
    documentation.throwing(
        RuntimeTypes.MISSING_VALUE_EXCEPTION, "if a required property is not set");
    return build
        .addJavadoc(documentation.text())
        .addCode(storage.valueOfBuilder(value.simpleName() + " value ="))
        .addStatement("return complete(value)")
        .build();
  }

  private boolean hasRequired() {
    return layout.slots().stream().anyMatch(slot -> slot.field().presence() == Presence.REQUIRED);
  }

  private void publish(MethodSpec.Builder method) {
    method.addModifiers(Modifier.PUBLIC);
  }
}
