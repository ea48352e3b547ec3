package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.ACCESSOR_PARAMETERS;
import static io.github.plaidschema.processor.report.DiagnosticId.CHECKED_EXCEPTION;
import static io.github.plaidschema.processor.report.DiagnosticId.DEFAULT_VALUE;
import static io.github.plaidschema.processor.report.DiagnosticId.GENERIC_ACCESSOR;
import static io.github.plaidschema.processor.report.DiagnosticId.NOT_A_FIELD;
import static io.github.plaidschema.processor.report.DiagnosticId.OBJECT_METHOD;
import static io.github.plaidschema.processor.report.DiagnosticId.VOID_ACCESSOR;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import io.github.plaidschema.AdditionalProperties;
import io.github.plaidschema.DefaultValue;
import io.github.plaidschema.JsonName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What a method has to be to describe a field, apart from its type. */
final class AccessorRules {
  /**
   * Methods without parameters of every object that a class cannot override with a type of its own.
   */
  private static final Set<String> OBJECT_METHODS =
      Set.of("finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private final Nullness nullness;
  private final AgreementRule agreement;
  private final Diagnostics diagnostics;

  AccessorRules(Nullness nullness, ReturnTypes returnTypes, Diagnostics diagnostics) {
    this.nullness = nullness;
    this.agreement = new AgreementRule(nullness, returnTypes, diagnostics);
    this.diagnostics = diagnostics;
  }

  /**
   * Checks a method that describes a field, and returns whether its type is worth a look.
   *
   * @param property what the accessor is called without the prefix of a bean
   */
  boolean checkField(Accessor accessor, String property) {
    ExecutableElement method = accessor.method();
    String name = accessor.displayName();
    if (isMethodOfEveryObject(accessor)) {
      diagnostics.add(
          OBJECT_METHOD,
          method,
          "%s is a method of every object and cannot be a field. Give the accessor another name and write @JsonName(\"%s\")."
              .formatted(name, JsonNames.derived(method, accessor.name())));
      return false;
    }
    if (!method.getTypeParameters().isEmpty()) {
      diagnostics.add(
          GENERIC_ACCESSOR,
          method,
          "%s has type parameters, but a field has one type. Remove them.".formatted(name));
      return false;
    }
    checkThrows(accessor);
    checkDefaultValue(accessor);
    agreement.check(accessor, property);
    if (accessor.returnType().getKind() == TypeKind.VOID) {
      diagnostics.add(
          VOID_ACCESSOR,
          method,
          "%s returns nothing, but an accessor returns the value of its field. Declare its type, or make it a default or static method."
              .formatted(name));
      return false;
    }
    return true;
  }

  /** Whether a class cannot implement the accessor, as it inherits another method of its name. */
  private static boolean isMethodOfEveryObject(Accessor accessor) {
    boolean isNoObject = accessor.returnType().getKind().isPrimitive();
    return OBJECT_METHODS.contains(accessor.name())
        || (accessor.name().equals("clone") && isNoObject);
  }

  /** Checks an abstract method with parameters, which is never a field. */
  void checkParameters(ExecutableElement method) {
    if (isEquals(method)) {
      return;
    }
    diagnostics.add(
        ACCESSOR_PARAMETERS,
        method,
        "%s has parameters, but an accessor has none. Remove them, or make it a default or static method."
            .formatted(nameOf(method)));
  }

  /** Checks methods that are not fields: annotations for fields say nothing there. */
  void checkNoField(ExecutableElement method) {
    for (FieldAnnotation annotation : FieldAnnotation.values()) {
      if (annotation.isOn(method)) {
        diagnostics.add(
            annotation == FieldAnnotation.DEFAULT_VALUE ? DEFAULT_VALUE : NOT_A_FIELD,
            method,
            "%s is not a field, so that @%s says nothing. Remove the annotation%s."
                .formatted(
                    nameOf(method),
                    annotation.type().getSimpleName(),
                    wayToAField(method, annotation)));
      }
    }
  }

  /** Checks a constant of the interface: the annotation for fields that it can have. */
  void checkConstant(VariableElement constant) {
    if (constant.getAnnotation(JsonName.class) != null) {
      diagnostics.add(
          NOT_A_FIELD,
          constant,
          "%s.%s is a constant and no field, so that @JsonName says nothing. Remove the annotation, or write an accessor."
              .formatted(
                  Accessor.displayName(MoreElements.asType(constant.getEnclosingElement())),
                  constant.getSimpleName()));
    }
  }

  private static String wayToAField(ExecutableElement method, FieldAnnotation annotation) {
    boolean couldBeOne =
        method.getModifiers().contains(Modifier.DEFAULT) && method.getParameters().isEmpty();
    if (!couldBeOne) {
      return "";
    }
    return annotation == FieldAnnotation.ADDITIONAL_PROPERTIES
        ? ", or the body of the method"
        : ", or mark the method with @DefaultValue to make it a field with a default";
  }

  /** Checks a derived accessor, which the generated class has to be able to inherit. */
  void checkDerived(Accessor accessor) {
    if (OBJECT_METHODS.contains(accessor.name()) || accessor.name().equals("clone")) {
      diagnostics.add(
          OBJECT_METHOD,
          accessor.method(),
          "%s is a method of every object, which no default method can replace. Give it another name."
              .formatted(accessor.displayName()));
    }
  }

  /** Checks a method of a serializable interface. */
  void checkSerialization(Accessor accessor) {
    if (accessor.name().equals("writeReplace")) {
      diagnostics.add(
          OBJECT_METHOD,
          accessor.method(),
          "%s has the name of a method that serialization calls, and that is generated. Give it another name."
              .formatted(accessor.displayName()));
    }
  }

  /** Checks the accessor of the additional properties: they have many names and codecs. */
  void checkAdditionalProperties(Accessor accessor) {
    FieldAnnotation.ofOneField()
        .map(FieldAnnotation::type)
        .filter(accessor::has)
        .forEach(
            annotation ->
                diagnostics.add(
                    NOT_A_FIELD,
                    accessor.method(),
                    "%s holds the additional properties and is not a field, so that @%s says nothing. Remove one of the annotations."
                        .formatted(accessor.displayName(), annotation.getSimpleName())));
  }

  private static String nameOf(ExecutableElement method) {
    return Accessor.displayName(MoreElements.asType(method.getEnclosingElement()))
        + "."
        + method.getSimpleName();
  }

  /**
   * Static methods, and default methods with parameters, which only the interface itself declares.
   */
  static List<ExecutableElement> otherMethods(TypeElement schema) {
    return ElementFilter.methodsIn(schema.getEnclosedElements()).stream()
        .filter(
            method ->
                method.getModifiers().contains(Modifier.STATIC)
                    || method.getModifiers().contains(Modifier.PRIVATE)
                    || (method.isDefault() && !method.getParameters().isEmpty()))
        .toList();
  }

  private void checkThrows(Accessor accessor) {
    for (TypeMirror thrown : accessor.method().getThrownTypes()) {
      if (thrown.getKind() == TypeKind.DECLARED && !isUnchecked(thrown)) {
        diagnostics.add(
            CHECKED_EXCEPTION,
            accessor.method(),
            "%s declares %s, but reading a field throws no checked exception. Remove the throws clause."
                .formatted(accessor.displayName(), thrown));
      }
    }
  }

  private static boolean isUnchecked(TypeMirror thrown) {
    for (TypeElement type = MoreTypes.asTypeElement(thrown);
        type.getSuperclass().getKind() == TypeKind.DECLARED;
        type = MoreTypes.asTypeElement(type.getSuperclass())) {
      String name = type.getQualifiedName().toString();
      if (name.equals("java.lang.RuntimeException") || name.equals("java.lang.Error")) {
        return true;
      }
    }
    return false;
  }

  private void checkDefaultValue(Accessor accessor) {
    if (!accessor.has(DefaultValue.class)) {
      return;
    }
    String advice = null;
    if (!accessor.isDefault()) {
      advice = "has no body. Write \"default\" and return the default value";
    } else if (nullness.isNullable(accessor)) {
      advice = "may be null, for which its default is to stand. Remove @Nullable";
    } else if (Optionals.of(accessor.returnType()).isPresent()) {
      advice = "may be empty, for which its default is to stand. Return the type itself";
    } else if (accessor.has(AdditionalProperties.class)) {
      advice =
          "holds the additional properties, whose default is the empty map. Remove @DefaultValue";
    }
    if (advice != null) {
      diagnostics.add(
          DEFAULT_VALUE,
          accessor.method(),
          "%s is marked with @DefaultValue, but %s.".formatted(accessor.displayName(), advice));
    }
  }

  private static boolean isEquals(ExecutableElement method) {
    return method.getSimpleName().contentEquals("equals")
        && method.getParameters().size() == 1
        && method.getParameters().get(0).asType().toString().equals("java.lang.Object");
  }
}
