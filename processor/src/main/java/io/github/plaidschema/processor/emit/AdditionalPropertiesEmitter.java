package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.plaidschema.model.BuilderNames;
import io.github.plaidschema.processor.model.AdditionalPropertiesField;
import io.github.plaidschema.processor.model.RuntimeTypes;
import io.github.plaidschema.processor.model.Schema;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes what a builder offers for the properties that no field names. */
final class AdditionalPropertiesEmitter {
  private static final ParameterizedTypeName PARAMETER =
      ParameterizedTypeName.get(
          ClassName.get(Map.class),
          ClassName.get(String.class),
          WildcardTypeName.subtypeOf(RuntimeTypes.JSON_VALUE));

  private static final ClassName DECLARED = ClassName.get(IllegalArgumentException.class);

  private final Schema schema;
  private final AdditionalPropertiesField field;

  AdditionalPropertiesEmitter(Schema schema, AdditionalPropertiesField field) {
    this.schema = schema;
    this.field = field;
  }

  List<MethodSpec> methods() {
    return List.of(setter(), put(), putAll());
  }

  private MethodSpec setter() {
    String parameter = BuilderNames.variable(field.property());
    return method(BuilderNames.setter(field.property()))
        .addJavadoc(
            MethodDoc.of(
                    "$L",
                    field.documentation().isEmpty()
                        ? "Properties that this type does not declare."
                        : field.documentation())
                .param(parameter, "the properties, which replace all that were set before")
                .returnsThis()
                .throwing(DECLARED, "if this type declares one of them")
                .text())
        .addParameter(PARAMETER, parameter)
        .addStatement("setAdditional($T.FIELDS, $N)", schema.names().value(), parameter)
        .addStatement("return this")
        .build();
  }

  private MethodSpec put() {
    return method(BuilderNames.put(field.property()))
        .addJavadoc(
            MethodDoc.of("Adds a property that this type does not declare.")
                .param("name", "the name of the property")
                .param("value", "its value")
                .returnsThis()
                .throwing(DECLARED, "if this type declares the property")
                .text())
        .addParameter(String.class, "name")
        .addParameter(RuntimeTypes.JSON_VALUE, "value")
        .addStatement("putAdditional($T.FIELDS, name, value)", schema.names().value())
        .addStatement("return this")
        .build();
  }

  private MethodSpec putAll() {
    return method(BuilderNames.putAll(field.property()))
        .addJavadoc(
            MethodDoc.of("Adds properties that this type does not declare.")
                .param("properties", "the properties")
                .returnsThis()
                .throwing(DECLARED, "if this type declares one of them")
                .text())
        .addParameter(PARAMETER, "properties")
        .addStatement("putAllAdditional($T.FIELDS, properties)", schema.names().value())
        .addStatement("return this")
        .build();
  }

  private MethodSpec.Builder method(String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .returns(schema.names().builder());
    if (field.deprecated()) {
      method.addAnnotation(Deprecated.class);
    }
    return method;
  }
}
