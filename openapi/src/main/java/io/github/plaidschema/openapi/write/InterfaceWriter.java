package io.github.plaidschema.openapi.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.model.GeneratedClass;
import io.github.plaidschema.model.Naming;
import io.github.plaidschema.model.ScalarType;
import io.github.plaidschema.model.SensitiveNames;
import io.github.plaidschema.openapi.declare.Declaration;
import io.github.plaidschema.openapi.declare.DefaultValue;
import io.github.plaidschema.openapi.declare.EnumDeclaration;
import io.github.plaidschema.openapi.declare.Field;
import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.declare.InterfaceDeclaration;
import io.github.plaidschema.openapi.declare.JavaName;
import io.github.plaidschema.openapi.declare.UnionDeclaration;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes interfaces, with the types in them. */
final class InterfaceWriter {
  private final TypeNamesOf types;
  private final UnionWriter unions;

  InterfaceWriter(TypeNamesOf types, UnionWriter unions) {
    this.types = types;
    this.unions = unions;
  }

  TypeSpec type(Declaration declaration) {
    return type(declaration, new NamingChoice(), Naming.SNAKE_CASE);
  }

  private TypeSpec type(Declaration declaration, NamingChoice namings, Naming around) {
    if (declaration instanceof UnionDeclaration union) {
      return unions.type(union);
    }
    Optional<Naming> stated = namings.of(declaration, around);
    Naming naming = stated.orElse(around);
    TypeSpec type =
        declaration instanceof EnumDeclaration enumeration
            ? EnumWriter.type(enumeration, naming)
            : type((InterfaceDeclaration) declaration, namings, naming);
    return stated.isEmpty() ? type : annotated(type, stated.get());
  }

  private static TypeSpec annotated(TypeSpec type, Naming naming) {
    return type.toBuilder()
        .addAnnotation(
            AnnotationSpec.builder(Names.JSON_NAMING)
                .addMember("value", "$T.$L", Names.NAMING_CASE, naming)
                .build())
        .build();
  }

  /**
   *
   *
   * <pre>{@code
   * @PlaidSchema
   * public interface Account extends Base {
   *   Optional<String> mask();
   *
   *   static AccountBuilder builder() {
   *     return AccountBuilder.create();
   *   }
   * }
   * }</pre>
   */
  private TypeSpec type(InterfaceDeclaration declaration, NamingChoice namings, Naming naming) {
    JavaName name = declaration.name();
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(name.simpleName())
            .addModifiers(Modifier.PUBLIC)
            .addAnnotation(Names.PLAID_SCHEMA);
    if (isNested(name)) {
      type.addModifiers(Modifier.STATIC);
    }
    Comments.add(type, declaration);
    if (declaration.deprecated()) {
      type.addAnnotation(Deprecated.class);
    } else if (!types.isWithinDeprecated(name)
        && Stream.concat(declaration.parents().stream(), declaration.unions().stream())
            .anyMatch(types.deprecated()::contains)) {
      type.addAnnotation(suppressed("deprecation"));
    }
    declaration.parents().forEach(parent -> type.addSuperinterface(types.of(parent)));
    if (!declaration.unions().isEmpty()) {
      type.addModifiers(Modifier.NON_SEALED);
      declaration.unions().forEach(union -> type.addSuperinterface(types.of(union)));
    }
    declaration.fields().forEach(field -> type.addMethod(accessor(field, declaration, naming)));
    if (declaration.declaresAdditionalProperties()) {
      type.addMethod(additionalProperties());
    }
    type.addMethod(builder(name));
    declaration.nested().forEach(nested -> type.addType(type(nested, namings, naming)));
    return type.build();
  }

  private static boolean isNested(JavaName name) {
    return name.simpleNames().size() > 1;
  }

  private MethodSpec accessor(Field field, InterfaceDeclaration declaration, Naming naming) {
    JavaName in = declaration.name();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(field.accessor())
            .addModifiers(Modifier.PUBLIC)
            .returns(types.returned(field));
    Comments.add(method, field.description(), in.simpleNames().size());
    if (field.deprecated()) {
      method.addAnnotation(Deprecated.class);
    }
    if (types.touchesDeprecated(field, in)) {
      method.addAnnotation(suppressed("deprecation"));
    }
    if (NamingChoice.isStated(field, declaration, naming)) {
      method.addAnnotation(Literals.jsonName(field.jsonName()));
    }
    if (field.sensitive()) {
      method.addAnnotation(Names.SENSITIVE);
    } else if (looksSecret(field, declaration)) {
      method.addAnnotation(suppressed("PlaidSchema.Credential"));
    }
    if (field.defaultValue().isEmpty()) {
      return method.addModifiers(Modifier.ABSTRACT).build();
    }
    return method
        .addAnnotation(Names.DEFAULT_VALUE)
        .addModifiers(Modifier.DEFAULT)
        .addStatement("return $L", defaultValue(field))
        .build();
  }

  /** Whether the processor would warn of a field that is not to be redacted. */
  private static boolean looksSecret(Field field, InterfaceDeclaration declaration) {
    List<String> siblings = declaration.fields().stream().map(Field::jsonName).toList();
    return field
        .type()
        .sensitiveValues()
        .filter(
            values ->
                SensitiveNames.isSensitive(
                    new SensitiveNames.Property(
                        field.jsonName(),
                        values,
                        declaration.name().simpleName(),
                        siblings,
                        field.description())))
        .isPresent();
  }

  private CodeBlock defaultValue(Field field) {
    DefaultValue value = field.defaultValue().orElseThrow();
    if (value instanceof DefaultValue.Flag flag) {
      return CodeBlock.of("$L", flag.value());
    }
    if (value instanceof DefaultValue.Whole whole) {
      boolean isLarge = whole.value() != (int) whole.value();
      return CodeBlock.of(isLarge ? "$LL" : "$L", whole.value());
    }
    if (value instanceof DefaultValue.Decimal decimal) {
      return field.type().equals(new FieldType.Scalar(ScalarType.DOUBLE))
          ? CodeBlock.of("$L", decimal.value().doubleValue())
          : CodeBlock.of("new $T($S)", BigDecimal.class, decimal.value());
    }
    if (value instanceof DefaultValue.Constant constant) {
      return CodeBlock.of("$T.of($L)", Names.OPEN_ENUM, Literals.text(constant.text()));
    }
    return Literals.text(((DefaultValue.Text) value).value());
  }

  private static MethodSpec additionalProperties() {
    return MethodSpec.methodBuilder("additionalProperties")
        .addJavadoc("The properties that no accessor names, in the order of the document.")
        .addAnnotation(Names.ADDITIONAL_PROPERTIES)
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(
            ParameterizedTypeName.get(
                ClassName.get(Map.class), ClassName.get(String.class), Names.JSON_VALUE))
        .build();
  }

  private MethodSpec builder(JavaName name) {
    ClassName builder = types.generated(name, GeneratedClass.BUILDER);
    return MethodSpec.methodBuilder("builder")
        .addJavadoc("Starts with no field set.")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(builder)
        .addStatement("return $T.create()", builder)
        .build();
  }

  private static AnnotationSpec suppressed(String warning) {
    return AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", warning).build();
  }
}
