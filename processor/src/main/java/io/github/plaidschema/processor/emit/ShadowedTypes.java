package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.plaidschema.processor.model.EnumType;
import io.github.plaidschema.processor.model.Field;
import io.github.plaidschema.processor.model.FieldType;
import io.github.plaidschema.processor.model.GeneratedNames;
import io.github.plaidschema.processor.model.MentionedTypes;
import io.github.plaidschema.processor.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The types of the package that generated code has to call by their whole names, as the value class
 * inherits types or constants of the same simple names from the interface.
 *
 * <p>JavaPoet calls a type of the file's package by its simple name, whatever it is told. But a
 * type of no package it calls by all its names: so a shadowed type passes for one that is nested in
 * the parts of its package's name.
 */
final class ShadowedTypes implements FieldType.Visitor<FieldType> {
  private final String packageName;
  private final Set<String> shadowing;

  private ShadowedTypes(Schema schema) {
    this.packageName = schema.type().packageName();
    this.shadowing = schema.scope().members();
  }

  /**
   * The schema with such names. In the unnamed package, where no type has a longer name, it is the
   * same.
   */
  static Schema calledByWholeNames(Schema schema) {
    ShadowedTypes shadowed = new ShadowedTypes(schema);
    boolean isShadowed = MentionedTypes.in(schema).stream().anyMatch(shadowed::isShadowed);
    return isShadowed ? shadowed.schema(schema) : schema;
  }

  private boolean isShadowed(ClassName type) {
    return !packageName.isEmpty()
        && type.packageName().equals(packageName)
        && shadowing.contains(type.topLevelClassName().simpleName());
  }

  private Schema schema(Schema schema) {
    GeneratedNames names = schema.names();
    return new Schema(
        name(schema.type()),
        schema.displayName(),
        new GeneratedNames(name(names.builder()), name(names.value()), name(names.json())),
        schema.isPublic(),
        schema.touchesDeprecated(),
        schema.seesGenerated(),
        schema.serializable(),
        schema.scope(),
        schema.memberMethods(),
        schema.form(),
        schema.fields().stream().map(this::field).toList(),
        schema.additionalProperties());
  }

  private Field field(Field field) {
    return new Field(
        field.accessor(),
        field.property(),
        field.jsonName(),
        field.presence(),
        field.type().accept(this),
        field.sensitive(),
        field.deprecated(),
        field.isAlwaysWritten(),
        field.documentation());
  }

  @Override
  public FieldType scalar(FieldType.Scalar scalar) {
    return scalar;
  }

  @Override
  public FieldType closedEnum(FieldType.ClosedEnum closed) {
    return new FieldType.ClosedEnum(enumType(closed.enumType()));
  }

  @Override
  public FieldType.OpenEnum openEnum(FieldType.OpenEnum open) {
    return new FieldType.OpenEnum(enumType(open.enumType()));
  }

  @Override
  public FieldType schema(FieldType.SchemaReference schema) {
    return new FieldType.SchemaReference(
        name(schema.type()), name(schema.json()), schema.isObject());
  }

  @Override
  public FieldType coded(FieldType.Coded coded) {
    return new FieldType.Coded(name(coded.typeName()), name(coded.codec()));
  }

  @Override
  public FieldType list(FieldType.ListOf list) {
    return new FieldType.ListOf(element(list.element()));
  }

  @Override
  public FieldType set(FieldType.SetOf set) {
    return new FieldType.SetOf(element(set.element()));
  }

  @Override
  public FieldType map(FieldType.MapOf map) {
    FieldType.Key key = new FieldType.Key(map.key().open().map(this::openEnum));
    return new FieldType.MapOf(key, element(map.value()));
  }

  private FieldType.Element element(FieldType.Element element) {
    return new FieldType.Element(element.type().accept(this), element.nullable());
  }

  private EnumType enumType(EnumType type) {
    return new EnumType(name(type.type()), type.constants(), type.fallback());
  }

  private TypeName name(TypeName type) {
    if (type instanceof ClassName named) {
      return name(named);
    }
    if (type instanceof ParameterizedTypeName parameterized) {
      return ParameterizedTypeName.get(
          name(parameterized.rawType()),
          parameterized.typeArguments().stream().map(this::name).toArray(TypeName[]::new));
    }
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(name(array.componentType()));
    }
    if (type instanceof WildcardTypeName wildcard) {
      return wildcard.lowerBounds().isEmpty()
          ? WildcardTypeName.subtypeOf(name(wildcard.upperBounds().get(0)))
          : WildcardTypeName.supertypeOf(name(wildcard.lowerBounds().get(0)));
    }
    return type;
  }

  private ClassName name(ClassName type) {
    if (!isShadowed(type)) {
      return type;
    }
    List<String> names = new ArrayList<>(List.of(packageName.split("\\.")));
    names.addAll(type.simpleNames());
    return ClassName.get("", names.get(0), names.subList(1, names.size()).toArray(String[]::new));
  }
}
