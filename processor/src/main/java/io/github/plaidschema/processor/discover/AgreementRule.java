package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.CONFLICTING_ACCESSORS;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.JsonName;
import io.github.plaidschema.WholeValue;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Super-interfaces that declare the same accessor, while none of them overrides another, have to
 * agree. On the name in JSON, an interface has to agree with those that it overrides as well,
 * unless it states the name: what extends an interface does not rename its properties by chance.
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

  /**
   * Reports the first disagreement about an accessor.
   *
   * @param property what the accessor is called without the prefix of a bean
   */
  void check(Accessor accessor, String property) {
    TypeElement declaring = accessor.declaring();
    for (ExecutableElement other : accessor.inherited()) {
      if (isBelow(declaring, declaringType(other))) {
        if (!isConfirmed(accessor, other, property)) {
          return;
        }
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
      if (!hasAName(accessor)) {
        continue;
      }
      String name =
          JsonNames.of(accessor.method(), overridden(accessor, accessor.method()), property);
      String otherName = JsonNames.of(other, overridden(accessor, other), property);
      if (!name.equals(otherName)) {
        report(
            accessor,
            other,
            "their names in JSON are \"%s\" and \"%s\". Declare it in %s with @JsonName to say what holds"
                .formatted(name, otherName, Accessor.displayName(meeting(accessor, other))));
        return;
      }
    }
  }

  /** Whether an accessor keeps the name of one that it overrides; false after a diagnostic. */
  private boolean isConfirmed(Accessor accessor, ExecutableElement other, String property) {
    boolean isStated =
        !hasAName(accessor) || accessor.method().getAnnotation(JsonName.class) != null;
    boolean isOverriddenBefore =
        accessor.inherited().stream()
            .anyMatch(
                between ->
                    !between.equals(other)
                        && isBelow(declaringType(between), declaringType(other)));
    String name = JsonNames.of(accessor, property);
    String otherName = JsonNames.of(other, overridden(accessor, other), property);
    if (isStated || isOverriddenBefore || name.equals(otherName)) {
      return true;
    }
    diagnostics.add(
        CONFLICTING_ACCESSORS,
        accessor.method(),
        "%s overrides the accessor of %s, but is \"%s\" in JSON and not \"%s\". Name it with @JsonName to say what holds."
            .formatted(
                accessor.nameIn(accessor.declaring()),
                Accessor.displayName(declaringType(other)),
                name,
                otherName));
    return false;
  }

  /** The additional properties have many names, and a whole value has none. */
  private static boolean hasAName(Accessor accessor) {
    return !accessor.has(AdditionalProperties.class) && !accessor.has(WholeValue.class);
  }

  /** Those of the inherited declarations that a declaration overrides. */
  private static List<ExecutableElement> overridden(
      Accessor accessor, ExecutableElement declaration) {
    return accessor.inherited().stream()
        .filter(
            other ->
                !other.equals(declaration)
                    && isBelow(declaringType(declaration), declaringType(other)))
        .toList();
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
