package io.github.plaidschema.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.plaidschema.processor.model.Scope;
import io.github.plaidschema.processor.model.Union;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes {@code XVisitor}, which has a method for each variant of a union. */
final class VisitorEmitter {
  private final Union union;
  private final ClassName visitor;
  private final String result;

  VisitorEmitter(Union union) {
    this.union = union;
    this.visitor = union.names().visitor();
    this.result = UnionScope.of(union).newName(Scope.TYPE_PARAMETER);
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
                "Visits the variants of {@link $T}.\n\n@param <$L> the type of the result\n",
                union.type(),
                result);
    union.variants().forEach(variant -> type.addMethod(method(variant.type())));
    return type.addMethod(method(union.unknown())).addMethod(visit());
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
