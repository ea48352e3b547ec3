package io.github.plaidschema.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Whether the methods of an interface fit together. Where they do not, the compiler says so at the
 * interface itself; a class that implements it would only repeat the error.
 */
final class HierarchyRule {
  private final Types types;
  private final ReturnTypes returnTypes;

  HierarchyRule(Types types, ReturnTypes returnTypes) {
    this.types = types;
    this.returnTypes = returnTypes;
  }

  /** Whether the compiler is going to accept what the interface declares and inherits. */
  boolean isSound(TypeElement type, Set<TypeElement> lineage) {
    if (lineage.stream().anyMatch(HierarchyRule::extendsAClass)) {
      return false;
    }
    List<ExecutableElement> methods =
        lineage.stream()
            .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
            .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
            .toList();
    for (int i = 0; i < methods.size(); i++) {
      for (int j = i + 1; j < methods.size(); j++) {
        if (methods.get(i).getSimpleName().equals(methods.get(j).getSimpleName())
            && !fit(methods.get(i), methods.get(j), type, methods)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean extendsAClass(TypeElement type) {
    return type.getInterfaces().stream()
        .anyMatch(
            parent ->
                parent.getKind() == TypeKind.DECLARED
                    && !MoreTypes.asTypeElement(parent).getKind().isInterface());
  }

  private boolean fit(
      ExecutableElement one,
      ExecutableElement other,
      TypeElement type,
      List<ExecutableElement> methods) {
    if (isStatic(one) && isStatic(other) && !declaring(one).equals(declaring(other))) {
      return true;
    }
    boolean oneIsBelow = isBelow(one, other);
    boolean otherIsBelow = isBelow(other, one);
    // A static method of an interface is not inherited.
    if ((isStatic(one) && !oneIsBelow) || (isStatic(other) && !otherIsBelow)) {
      return !declaring(one).equals(declaring(other)) || !haveEqualErasures(one, other);
    }
    ExecutableType oneType = returnTypes.member(one, type);
    ExecutableType otherType = returnTypes.member(other, type);
    if (!types.isSubsignature(oneType, otherType) && !types.isSubsignature(otherType, oneType)) {
      return !haveEqualErasures(one, other);
    }
    if (isStatic(one) || isStatic(other)) {
      return false;
    }
    if (oneIsBelow) {
      return canOverride(oneType, otherType);
    }
    if (otherIsBelow) {
      return canOverride(otherType, oneType);
    }
    // Abstract methods that exclude each other are reported where their annotations are compared.
    boolean bothAreAbstract = !one.isDefault() && !other.isDefault();
    return bothAreAbstract || isOverridden(one, methods) || isOverridden(other, methods);
  }

  /** Whether a method of an interface between the two takes its place. */
  private boolean isOverridden(ExecutableElement method, List<ExecutableElement> methods) {
    return methods.stream()
        .anyMatch(
            other ->
                !other.equals(method)
                    && !isStatic(other)
                    && other.getSimpleName().equals(method.getSimpleName())
                    && other.getParameters().size() == method.getParameters().size()
                    && isBelow(other, method));
  }

  private boolean canOverride(ExecutableType overrider, ExecutableType overridden) {
    return canReturn(overrider.getReturnType(), overridden.getReturnType())
        && overrider.getThrownTypes().stream()
            .filter(this::isChecked)
            .allMatch(
                thrown ->
                    overridden.getThrownTypes().stream()
                        .anyMatch(allowed -> types.isSubtype(thrown, allowed)));
  }

  private boolean canReturn(TypeMirror type, TypeMirror other) {
    if (!MissingTypes.in(type).isEmpty() || !MissingTypes.in(other).isEmpty()) {
      return true;
    }
    if (type.getKind().isPrimitive()
        || other.getKind().isPrimitive()
        || type.getKind() == TypeKind.VOID
        || other.getKind() == TypeKind.VOID) {
      return type.getKind() == other.getKind();
    }
    return types.isSubtype(types.erasure(type), types.erasure(other));
  }

  private boolean isChecked(TypeMirror thrown) {
    if (thrown.getKind() != TypeKind.DECLARED) {
      return false;
    }
    for (TypeMirror each = thrown; each.getKind() == TypeKind.DECLARED; ) {
      TypeElement element = MoreTypes.asTypeElement(each);
      if (element.getQualifiedName().contentEquals("java.lang.RuntimeException")
          || element.getQualifiedName().contentEquals("java.lang.Error")) {
        return false;
      }
      each = element.getSuperclass();
    }
    return true;
  }

  private boolean haveEqualErasures(ExecutableElement one, ExecutableElement other) {
    int count = one.getParameters().size();
    if (count != other.getParameters().size()) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (!types.isSameType(
          types.erasure(one.getParameters().get(i).asType()),
          types.erasure(other.getParameters().get(i).asType()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStatic(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.STATIC);
  }

  private static TypeElement declaring(ExecutableElement method) {
    return MoreElements.asType(method.getEnclosingElement());
  }

  private static boolean isBelow(ExecutableElement one, ExecutableElement other) {
    return !declaring(one).equals(declaring(other)) && isBelow(declaring(one), declaring(other));
  }

  private static boolean isBelow(TypeElement type, TypeElement ancestor) {
    return type.equals(ancestor)
        || type.getInterfaces().stream()
            .filter(parent -> parent.getKind() == TypeKind.DECLARED)
            .anyMatch(parent -> isBelow(MoreTypes.asTypeElement(parent), ancestor));
  }
}
