package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.CONFLICTING_ACCESSORS;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Super-interfaces that declare the same accessor, while none of them overrides another, have to
 * agree.
 */
final class AgreementRule {
  private final Nullness nullness;
  private final ReturnTypes returnTypes;
  private final Diagnostics diagnostics;

  AgreementRule(Nullness nullness, ReturnTypes returnTypes, Diagnostics diagnostics) {
    this.nullness = nullness;
    this.returnTypes = returnTypes;
    this.diagnostics = diagnostics;
  }

  void check(Accessor accessor) {
    TypeElement declaring = accessor.declaring();
    for (ExecutableElement other : accessor.inherited()) {
      if (isBelow(declaring, declaringType(other))) {
        continue;
      }
      if (!agreeOnType(accessor, other)) {
        report(
            accessor,
            other,
            "their types exclude each other. Give both the same type, or rename one");
        return;
      }
      if (!agreeOnAnnotations(accessor, other)) {
        report(
            accessor,
            other,
            "they do not agree on its annotations. Declare it in %s to say what holds"
                .formatted(Accessor.displayName(meeting(accessor, other))));
        return;
      }
    }
  }

  private void report(Accessor accessor, ExecutableElement other, String text) {
    TypeElement meeting = meeting(accessor, other);
    diagnostics.add(
        CONFLICTING_ACCESSORS,
        meeting,
        "%s is declared by %s and by %s, and %s."
            .formatted(
                accessor.nameIn(meeting),
                Accessor.displayName(accessor.declaring()),
                Accessor.displayName(declaringType(other)),
                text));
  }

  private static TypeElement meeting(Accessor accessor, ExecutableElement other) {
    return highestBelow(accessor.declaring(), declaringType(other), accessor.schema());
  }

  /** The interface that brings the two together, which may be one that the schema extends. */
  private static TypeElement highestBelow(TypeElement one, TypeElement other, TypeElement type) {
    return parents(type)
        .filter(parent -> isBelow(parent, one) && isBelow(parent, other))
        .findFirst()
        .map(parent -> highestBelow(one, other, parent))
        .orElse(type);
  }

  private static TypeElement declaringType(ExecutableElement method) {
    return MoreElements.asType(method.getEnclosingElement());
  }

  private static boolean isBelow(TypeElement type, TypeElement ancestor) {
    return type.equals(ancestor) || parents(type).anyMatch(parent -> isBelow(parent, ancestor));
  }

  private static Stream<TypeElement> parents(TypeElement type) {
    return type.getInterfaces().stream()
        .filter(parent -> parent.getKind() == TypeKind.DECLARED)
        .map(MoreTypes::asTypeElement);
  }

  private boolean agreeOnType(Accessor accessor, ExecutableElement other) {
    TypeMirror otherType = returnTypes.of(other, accessor.schema());
    return !MissingTypes.in(accessor.returnType()).isEmpty()
        || !MissingTypes.in(otherType).isEmpty()
        || returnTypes.canReplace(accessor.returnType(), otherType);
  }

  private boolean agreeOnAnnotations(Accessor accessor, ExecutableElement other) {
    return nullness.isNullable(accessor.method()) == nullness.isNullable(other)
        && nullness
            .nullableArguments(accessor)
            .equals(nullness.nullableArguments(other, returnTypes.of(other, accessor.schema())))
        && FieldAnnotation.agree(accessor.method(), other);
  }
}
