package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.plaidschema.processor.model.Scope;
import io.github.plaidschema.processor.model.Union;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code XVisitor}, which has a method for each variant of a union, and within it the form
 * with a default, which a variant that is added later falls into.
 */
final class VisitorEmitter {
  private static final String DEFAULT_METHOD = "defaultAction";

  private final Union union;
  private final ClassName visitor;
  private final ClassName withDefault;
  private final String result;

  VisitorEmitter(Union union) {
    this.union = union;
    this.visitor = union.names().visitor();
    NameAllocator names = UnionScope.of(union);
    this.result = names.newName(Scope.TYPE_PARAMETER);
    this.withDefault = visitor.nestedClass(names.newName("WithDefault"));
  }

  /** Null is a result as any other. */
  private TypeVariableName typeParameter() {
    return TypeVariableName.get(
        result,
        ClassName.OBJECT.annotated(AnnotationSpec.builder(ClassName.get(Nullable.class)).build()));
  }

  TypeSpec.Builder visitor() {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(visitor)
            .addTypeVariable(typeParameter())
            .addJavadoc(
                """
                Visits the variants of {@link $1T}: a variant that is added to it is a compiler error
                where this is implemented. {@link $3L} goes on compiling and running.

                @param <$2L> the type of the result
                """,
                union.type(),
                result,
                withDefault.simpleName());
    variants().forEach(variant -> type.addMethod(method(variant)));
    return type.addMethod(visit()).addType(withDefault());
  }

  /** All variants, the unknown one last. */
  private List<ClassName> variants() {
    return Stream.concat(
            union.variants().stream().map(Union.Variant::type), Stream.of(union.unknown()))
        .toList();
  }

  private TypeSpec withDefault() {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(withDefault)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addTypeVariable(typeParameter())
            .addSuperinterface(ParameterizedTypeName.get(visitor, TypeVariableName.get(result)))
            .addJavadoc(
                """
                Visits the variants of {@link $T} by one method, but those whose own method is
                overridden. It takes variants that are added later as well.

                @param <$L> the type of the result
                """,
                union.type(),
                result)
            .addMethod(
                MethodSpec.methodBuilder(DEFAULT_METHOD)
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .addJavadoc(
                        MethodDoc.of("Visits a variant whose method is not overridden.")
                            .param("value", "the variant")
                            .returns("the result")
                            .text())
                    .addParameter(union.type(), "value")
                    .returns(TypeVariableName.get(result))
                    .build());
    variants().forEach(variant -> type.addMethod(byDefault(variant)));
    return type.build();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * default R visitCard(Payment.Card value) {
   *   return defaultAction(value);
   * }
   * </pre>
   */
  private MethodSpec byDefault(ClassName variant) {
    return MethodSpec.methodBuilder(name(variant))
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
        .addParameter(variant, "value")
        .returns(TypeVariableName.get(result))
        .addStatement("return $L(value)", DEFAULT_METHOD)
        .build();
  }

  private MethodSpec method(ClassName variant) {
    return MethodSpec.methodBuilder(name(variant))
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .addJavadoc(
            MethodDoc.of("Visits a {@link $T}.", variant)
                .param("value", "the variant")
                .returns("the result")
                .text())
        .addParameter(variant, "value")
        .returns(TypeVariableName.get(result))
        .build();
  }

  private static String name(ClassName variant) {
    return "visit" + variant.simpleName();
  }

  /**
   * Emits, for example:
   *
   * <pre>
   * static &lt;R extends @Nullable Object&gt; R visit(Payment value, PaymentVisitor&lt;R&gt; visitor) {
   *   if (value instanceof Payment.Card variant) {
   *     return visitor.visitCard(variant);
   *   }
   *   return visitor.visitUnknown((Payment.Unknown) value);
   * }
   * </pre>
   */
  private MethodSpec visit() {
    CodeBlock.Builder cases = CodeBlock.builder();
    for (Union.Variant variant : union.variants()) {
      cases
          .beginControlFlow("if (value instanceof $T variant)", variant.type())
          .addStatement("return visitor.$L(variant)", name(variant.type()))
          .endControlFlow();
    }
    cases.addStatement("return visitor.$L(($T) value)", name(union.unknown()), union.unknown());
    return MethodSpec.methodBuilder("visit")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            MethodDoc.of("Calls the method of a visitor that is for the variant of a value.")
                .param("<" + result + ">", "the type of the result")
                .param("value", "the value")
                .param("visitor", "the visitor")
                .returns("what the visitor returns")
                .text())
        .addTypeVariable(typeParameter())
        .addParameter(union.type(), "value")
        .addParameter(ParameterizedTypeName.get(visitor, TypeVariableName.get(result)), "visitor")
        .returns(TypeVariableName.get(result))
        .addCode(cases.build())
        .build();
  }
}
