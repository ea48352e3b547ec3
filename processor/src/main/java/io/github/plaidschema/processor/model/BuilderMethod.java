package io.github.plaidschema.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The name and erased parameters of a method of a builder: no two methods of a class can share
 * them.
 *
 * @param parameters the erased types
 */
public record BuilderMethod(String name, List<TypeName> parameters) {
  private static final ClassName ITERABLE = ClassName.get(Iterable.class);
  private static final ClassName MAP = ClassName.get(Map.class);

  /** What every builder has and no setter can replace. */
  public static List<BuilderMethod> fixed(ClassName schema) {
    return List.of(
        new BuilderMethod("from", List.of(schema)),
        new BuilderMethod("wait", List.of(TypeName.LONG)),
        new BuilderMethod("equals", List.of(ClassName.OBJECT)));
  }

  /** The setters of a field. */
  public static List<BuilderMethod> settersOf(Field field) {
    List<BuilderMethod> setters = new ArrayList<>();
    String name = BuilderNames.setter(field.property());
    TypeName parameter = erasedParameter(field.type());
    setters.add(
        new BuilderMethod(
            name, List.of(field.presence() == Presence.OPTIONAL ? parameter.box() : parameter)));
    if (field.type() instanceof FieldType.OpenEnum open) {
      setters.add(new BuilderMethod(name, List.of(open.enumType().type())));
    }
    return setters;
  }

  /** The methods that add to a field, or take its value away. */
  public static List<BuilderMethod> helpersOf(Field field) {
    List<BuilderMethod> helpers = new ArrayList<>();
    if (field.type() instanceof FieldType.ListOf list) {
      addersOf(field, list.element().type(), helpers);
    } else if (field.type() instanceof FieldType.SetOf set) {
      addersOf(field, set.element().type(), helpers);
    } else if (field.type() instanceof FieldType.MapOf map) {
      helpers.add(
          new BuilderMethod(
              BuilderNames.put(field.property()),
              List.of(
                  TypeNames.erasure(map.key().typeName()), erasedParameter(map.value().type()))));
      helpers.add(new BuilderMethod(BuilderNames.putAll(field.property()), List.of(MAP)));
    }
    if (field.presence() == Presence.OPTIONAL) {
      helpers.add(new BuilderMethod(BuilderNames.clear(field.property()), List.of()));
    }
    return helpers;
  }

  /** The methods for the additional properties. */
  public static List<BuilderMethod> of(AdditionalPropertiesField field) {
    return List.of(
        new BuilderMethod(BuilderNames.setter(field.property()), List.of(MAP)),
        new BuilderMethod(
            BuilderNames.put(field.property()),
            List.of(ScalarType.STRING.typeName(), RuntimeTypes.JSON_VALUE)),
        new BuilderMethod(BuilderNames.putAll(field.property()), List.of(MAP)));
  }

  private static void addersOf(Field field, FieldType element, List<BuilderMethod> helpers) {
    String add = BuilderNames.add(field.property());
    helpers.add(new BuilderMethod(add, List.of(erasedParameter(element))));
    if (element instanceof FieldType.OpenEnum open) {
      helpers.add(new BuilderMethod(add, List.of(open.enumType().type())));
    }
    helpers.add(new BuilderMethod(BuilderNames.addAll(field.property()), List.of(ITERABLE)));
  }

  private static TypeName erasedParameter(FieldType type) {
    return type instanceof FieldType.ListOf || type instanceof FieldType.SetOf
        ? ITERABLE
        : TypeNames.erasure(type.typeName());
  }

  /** As Java writes it, such as {@code from(LinkTokenGetResponse)}. */
  @Override
  public String toString() {
    List<String> types =
        parameters.stream()
            .map(type -> type instanceof ClassName named ? named.simpleName() : type.toString())
            .toList();
    return name + "(" + String.join(", ", types) + ")";
  }
}
