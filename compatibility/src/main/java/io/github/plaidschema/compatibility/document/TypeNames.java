package io.github.plaidschema.compatibility.document;

import io.github.plaidschema.compatibility.describe.JavaType;
import io.github.plaidschema.model.OptionalClass;
import io.github.plaidschema.openapi.declare.Field;
import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.declare.JavaName;
import java.util.List;

/**
 * From declared types to those of descriptions.
 *
 * @param packageName of all that is declared
 */
record TypeNames(String packageName) implements FieldType.Visitor<JavaType> {
  private static final JavaType STRING = JavaType.of("java.lang.String");

  /** As a source names it in full. */
  String of(JavaName name) {
    return packageName + "." + name;
  }

  /** What compiled callers call a type in a descriptor (JVMS 4.3.2). */
  String descriptor(JavaType type) {
    return switch (type.name()) {
      case "boolean" -> "Z";
      case "int" -> "I";
      case "long" -> "J";
      case "double" -> "D";
      default -> "L" + binary(type.name()).replace('.', '/') + ";";
    };
  }

  private String binary(String name) {
    int start = packageName.length() + 1;
    return name.startsWith(packageName + ".")
        ? name.substring(0, start) + name.substring(start).replace('.', '$')
        : name;
  }

  /** What an accessor returns. */
  JavaType returned(Field field) {
    JavaType type = of(field.type());
    return switch (field.presence()) {
      case REQUIRED, DEFAULTED -> type;
      case NULLABLE -> type.boxed().asNullable();
      case OPTIONAL -> optional(type);
    };
  }

  /** The type of the value of a field: a primitive only where the accessor has one. */
  JavaType value(Field field) {
    JavaType type = of(field.type());
    return switch (field.presence()) {
      case REQUIRED, DEFAULTED -> type;
      case NULLABLE -> type.boxed();
      case OPTIONAL ->
          OptionalClass.holding(type.name()).primitive().isPresent() ? type : type.boxed();
    };
  }

  private static JavaType optional(JavaType held) {
    OptionalClass optional = OptionalClass.holding(held.name());
    return optional.primitive().isPresent()
        ? JavaType.of(optional.javaName())
        : generic(optional.javaName(), held.boxed());
  }

  JavaType of(FieldType type) {
    return type.accept(this);
  }

  @Override
  public JavaType scalar(FieldType.Scalar scalar) {
    return JavaType.of(scalar.scalar().javaName());
  }

  @Override
  public JavaType schema(FieldType.Schema schema) {
    return JavaType.of(of(schema.name()));
  }

  @Override
  public JavaType enumerated(FieldType.Enumerated enumerated) {
    return generic("io.github.plaidschema.json.OpenEnum", JavaType.of(of(enumerated.name())));
  }

  @Override
  public JavaType list(FieldType.ListOf list) {
    return generic("java.util.List", of(list.element()));
  }

  @Override
  public JavaType set(FieldType.SetOf set) {
    return generic("java.util.Set", of(set.element()));
  }

  @Override
  public JavaType map(FieldType.MapOf map) {
    return generic("java.util.Map", STRING, of(map.element()));
  }

  private JavaType of(FieldType.Element element) {
    JavaType type = of(element.type()).boxed();
    return element.nullable() ? type.asNullable() : type;
  }

  private static JavaType generic(String name, JavaType... arguments) {
    return new JavaType(name, List.of(arguments), false);
  }
}
