package io.github.plaidschema.openapi.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.plaidschema.model.GeneratedClass;
import io.github.plaidschema.model.OptionalClass;
import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.openapi.declare.Field;
import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.declare.JavaName;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From declared types to those of JavaPoet.
 *
 * @param packageName of all that is declared
 * @param deprecated the declared types that are
 * @param hidden simple names that mean a nested type, so that others of the name are qualified
 */
record TypeNamesOf(String packageName, Set<JavaName> deprecated, Set<String> hidden)
    implements FieldType.Visitor<TypeName> {

  ClassName of(JavaName name) {
    List<String> simple = name.simpleNames();
    if (hidden.contains(simple.get(0))) {
      // JavaPoet does not know what is inherited: a name without a package is printed as it is.
      return ClassName.get(
          "",
          packageName + "." + simple.get(0),
          simple.subList(1, simple.size()).toArray(String[]::new));
    }
    return ClassName.get(
        packageName, simple.get(0), simple.subList(1, simple.size()).toArray(String[]::new));
  }

  /** What the processor writes for an interface, such as {@code Outer_InnerBuilder}. */
  ClassName generated(JavaName name, GeneratedClass generated) {
    return ClassName.get(packageName, generated.of(name.simpleNames()));
  }

  /** What an accessor returns. */
  TypeName returned(Field field) {
    TypeName type = of(field.type());
    return switch (field.presence()) {
      case REQUIRED, DEFAULTED -> type;
      case NULLABLE -> nullable(type.isPrimitive() ? type.box() : type);
      case OPTIONAL -> optional(type);
    };
  }

  private static TypeName optional(TypeName held) {
    OptionalClass optional = OptionalClass.holding(held.toString());
    ClassName name = ClassName.bestGuess(optional.javaName());
    return optional.primitive().isPresent() ? name : ParameterizedTypeName.get(name, held.box());
  }

  TypeName of(FieldType type) {
    return type.accept(this);
  }

  @Override
  public TypeName scalar(FieldType.Scalar scalar) {
    return of(scalar.scalar());
  }

  @Override
  public TypeName schema(FieldType.Schema schema) {
    return of(schema.name());
  }

  @Override
  public TypeName enumerated(FieldType.Enumerated enumerated) {
    return ParameterizedTypeName.get(Names.OPEN_ENUM, of(enumerated.name()));
  }

  @Override
  public TypeName list(FieldType.ListOf list) {
    return ParameterizedTypeName.get(ClassName.get(List.class), of(list.element()));
  }

  @Override
  public TypeName set(FieldType.SetOf set) {
    return ParameterizedTypeName.get(ClassName.get(Set.class), of(set.element()));
  }

  @Override
  public TypeName map(FieldType.MapOf map) {
    return ParameterizedTypeName.get(
        ClassName.get(Map.class), ClassName.get(String.class), of(map.element()));
  }

  private TypeName of(FieldType.Element element) {
    TypeName type = of(element.type()).box();
    return element.nullable() ? nullable(type) : type;
  }

  static TypeName nullable(TypeName type) {
    return type.annotated(AnnotationSpec.builder(Names.NULLABLE).build());
  }

  private static TypeName of(ScalarType scalar) {
    return switch (scalar) {
      case BOOLEAN -> TypeName.BOOLEAN;
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case DOUBLE -> TypeName.DOUBLE;
      default -> ClassName.bestGuess(scalar.javaName());
    };
  }

  /**
   * Whether a field names a deprecated type while neither it nor what it stands in is deprecated.
   */
  boolean touchesDeprecated(Field field, JavaName in) {
    return !field.deprecated()
        && !isWithinDeprecated(in)
        && field.type().names().stream()
            .anyMatch(name -> deprecated.contains(name) && !name.topLevel().equals(in.topLevel()));
  }

  /** Whether a type is deprecated, or stands in one that is. */
  boolean isWithinDeprecated(JavaName name) {
    List<String> names = name.simpleNames();
    return deprecated.stream()
        .map(JavaName::simpleNames)
        .anyMatch(
            outer -> outer.size() <= names.size() && names.subList(0, outer.size()).equals(outer));
  }
}
