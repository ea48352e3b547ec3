package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.FindingId.CONFLICTING_ACCESSORS;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.JsonName;
import io.github.plaidschema.Sensitive;
import java.lang.annotation.Annotation;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * Super-interfaces that declare the same accessor, while none of them overrides another, have to
 * agree.
 */
final class AgreementRule {
  private final Nullness nullness;
  private final Findings findings;

  AgreementRule(Nullness nullness, Findings findings) {
    this.nullness = nullness;
    this.findings = findings;
  }

  void check(Accessor accessor) {
    TypeElement declaring = declaringType(accessor.method());
    for (ExecutableElement other : accessor.inherited()) {
      if (!isBelow(declaring, declaringType(other)) && !agree(accessor.method(), other)) {
        findings.add(
            CONFLICTING_ACCESSORS,
            accessor.schema(),
            "%s is declared by %s and by %s, which do not agree on its annotations. Declare it in %s to say what holds."
                .formatted(
                    accessor.displayName(),
                    Accessor.displayName(declaring),
                    Accessor.displayName(declaringType(other)),
                    Accessor.displayName(accessor.schema())));
        return;
      }
    }
  }

  private static TypeElement declaringType(ExecutableElement method) {
    return MoreElements.asType(method.getEnclosingElement());
  }

  private static boolean isBelow(TypeElement type, TypeElement ancestor) {
    return type.equals(ancestor)
        || type.getInterfaces().stream()
            .filter(parent -> parent.getKind() == TypeKind.DECLARED)
            .anyMatch(parent -> isBelow(MoreTypes.asTypeElement(parent), ancestor));
  }

  private boolean agree(ExecutableElement one, ExecutableElement other) {
    return nullness.isNullable(one) == nullness.isNullable(other)
        && jsonName(one).equals(jsonName(other))
        && agreeOn(Sensitive.class, one, other)
        && agreeOn(AdditionalProperties.class, one, other);
  }

  private static Optional<String> jsonName(ExecutableElement method) {
    return Optional.ofNullable(method.getAnnotation(JsonName.class)).map(JsonName::value);
  }

  private static boolean agreeOn(
      Class<? extends Annotation> annotation, ExecutableElement one, ExecutableElement other) {
    return (one.getAnnotation(annotation) == null) == (other.getAnnotation(annotation) == null);
  }
}
