package io.github.plaidschema.openapi.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.plaidschema.model.GeneratedClass;
import io.github.plaidschema.openapi.declare.JavaName;
import io.github.plaidschema.openapi.declare.UnionDeclaration;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes unions. */
final class UnionWriter {
  private final TypeNamesOf types;

  UnionWriter(TypeNamesOf types) {
    this.types = types;
  }

  /**
   *
   *
   * <pre>{@code
   * @PlaidUnion(
   *     discriminator = "type",
   *     mapping = @PlaidUnion.Mapping(value = "card", variant = Card.class)
   * )
   * public sealed interface Payment permits Card, Payment.Unknown {
   *   non-sealed interface Unknown extends Payment, UnknownVariant {}
   * }
   * }</pre>
   */
  TypeSpec type(UnionDeclaration union) {
    ClassName name = types.of(union.name());
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
            .addAnnotation(annotation(union));
    Comments.add(type, union);
    if (union.deprecated()) {
      type.addAnnotation(Deprecated.class);
    } else if (union.variants().stream()
        .map(UnionDeclaration.Variant::name)
        .anyMatch(types.deprecated()::contains)) {
      type.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "deprecation")
              .build());
    }
    for (UnionDeclaration.ValueVariant variant : union.values()) {
      type.addPermittedSubclass(types.of(variant.name()));
      type.addType(value(variant, union.name()));
    }
    union.variants().forEach(variant -> type.addPermittedSubclass(types.of(variant.name())));
    ClassName unknown = types.of(union.unknown());
    type.addPermittedSubclass(unknown);
    type.addType(
        TypeSpec.interfaceBuilder(unknown)
            .addJavadoc("A variant that is not known, as the JSON that it came as.")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.NON_SEALED)
            .addSuperinterface(name)
            .addSuperinterface(Names.UNKNOWN_VARIANT)
            .build());
    return type.build();
  }

  private AnnotationSpec annotation(UnionDeclaration union) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(Names.PLAID_UNION);
    if (union.discriminators().isEmpty()) {
      return annotation.build();
    }
    annotation.addMember("discriminator", "$L", texts(union.discriminators()));
    for (UnionDeclaration.Variant variant : union.variants()) {
      for (List<String> values : variant.discriminatorValues()) {
        annotation.addMember(
            "mapping",
            "$L",
            AnnotationSpec.builder(Names.PLAID_UNION.nestedClass("Mapping"))
                .addMember("value", "$L", texts(values))
                .addMember("variant", "$T.class", types.of(variant.name()))
                .build());
      }
    }
    return annotation.build();
  }

  /** {@code "type"}, or {@code {"webhook_type", "webhook_code"}}. */
  private static CodeBlock texts(List<String> texts) {
    CodeBlock list = CodeBlock.join(texts.stream().map(UnionWriter::text).toList(), ", ");
    return texts.size() == 1 ? list : CodeBlock.of("{$L}", list);
  }

  private static CodeBlock text(String text) {
    return CodeBlock.of("$L", Literals.text(text));
  }

  /**
   * {@code @PlaidSchema non-sealed interface Id extends Source { @WholeValue String value(); }}.
   */
  private TypeSpec value(UnionDeclaration.ValueVariant variant, JavaName union) {
    ClassName builder = types.generated(variant.name(), GeneratedClass.BUILDER);
    return TypeSpec.interfaceBuilder(variant.name().simpleName())
        .addAnnotation(Names.PLAID_SCHEMA)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.NON_SEALED)
        .addSuperinterface(types.of(union))
        .addMethod(wholeValue(variant, union))
        .addMethod(
            MethodSpec.methodBuilder("builder")
                .addJavadoc("Starts with no field set.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return $T.create()", builder)
                .build())
        .build();
  }

  private MethodSpec wholeValue(UnionDeclaration.ValueVariant variant, JavaName union) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("value")
            .addAnnotation(Names.WHOLE_VALUE)
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .returns(types.of(variant.type()));
    boolean namesDeprecated =
        variant.type().names().stream().anyMatch(types.deprecated()::contains);
    if (namesDeprecated && !types.isWithinDeprecated(union)) {
      method.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "deprecation")
              .build());
    }
    return method.build();
  }
}
