package io.github.plaidschema.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.model.BuilderNames;
import io.github.plaidschema.model.Presence;
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
    List<BuilderMethod> helpers =
        new ArrayList<>(field.type().accept(new Additions(field.property())));
    if (field.isClearable()) {
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
            List.of(FieldType.Scalar.STRING.typeName(), RuntimeTypes.JSON_VALUE)),
        new BuilderMethod(BuilderNames.putAll(field.property()), List.of(MAP)));
  }

  private static TypeName erasedParameter(FieldType type) {
    return type instanceof FieldType.CollectionOf ? ITERABLE : TypeNames.erasure(type.typeName());
  }

  /** The methods that add to the value of a field. */
  private record Additions(String property) implements FieldType.Visitor<List<BuilderMethod>> {
    @Override
    public List<BuilderMethod> scalar(FieldType.Scalar scalar) {
      return List.of();
    }

    @Override
    public List<BuilderMethod> closedEnum(FieldType.ClosedEnum closed) {
      return List.of();
    }

    @Override
    public List<BuilderMethod> openEnum(FieldType.OpenEnum open) {
      return List.of();
    }

    @Override
    public List<BuilderMethod> schema(FieldType.SchemaReference schema) {
      return List.of();
    }

    @Override
    public List<BuilderMethod> coded(FieldType.Coded coded) {
      return List.of();
    }

    @Override
    public List<BuilderMethod> list(FieldType.ListOf list) {
      return collection(list);
    }

    @Override
    public List<BuilderMethod> set(FieldType.SetOf set) {
      return collection(set);
    }

    private List<BuilderMethod> collection(FieldType.CollectionOf collection) {
      FieldType element = collection.element().type();
      String add = BuilderNames.add(property);
      List<BuilderMethod> adders = new ArrayList<>();
      adders.add(new BuilderMethod(add, List.of(erasedParameter(element))));
      if (element instanceof FieldType.OpenEnum open) {
        adders.add(new BuilderMethod(add, List.of(open.enumType().type())));
      }
      adders.add(new BuilderMethod(BuilderNames.addAll(property), List.of(ITERABLE)));
      return adders;
    }

    @Override
    public List<BuilderMethod> map(FieldType.MapOf map) {
      return List.of(
          new BuilderMethod(
              BuilderNames.put(property),
              List.of(
                  TypeNames.erasure(map.key().typeName()), erasedParameter(map.value().type()))),
          new BuilderMethod(BuilderNames.putAll(property), List.of(MAP)));
    }
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
