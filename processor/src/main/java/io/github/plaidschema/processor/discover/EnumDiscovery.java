package io.github.plaidschema.processor.discover;

import static io.github.plaidschema.processor.report.DiagnosticId.ENUM_NAME_CLASH;
import static io.github.plaidschema.processor.report.DiagnosticId.FALLBACK_CLASH;
import static io.github.plaidschema.processor.report.DiagnosticId.FIELD_TYPE;
import static io.github.plaidschema.processor.report.DiagnosticId.JSON_NAME_EMPTY;

import com.palantir.javapoet.ClassName;
import io.github.plaidschema.Fallback;
import io.github.plaidschema.JsonName;
import io.github.plaidschema.model.Naming;
import io.github.plaidschema.processor.model.EnumType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads what the constants of an enum are called in JSON. */
final class EnumDiscovery {
  private final Diagnostics diagnostics;
  private final ForeignAnnotationRule foreign;

  EnumDiscovery(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.foreign = new ForeignAnnotationRule(diagnostics);
  }

  /**
   * The enum, or empty after a diagnostic; a mistake in it is reported at the constant that makes
   * it.
   */
  Optional<EnumType> discover(TypeElement type, Accessor usedBy) {
    List<EnumType.Constant> constants = new ArrayList<>();
    Map<String, String> constantOfText = new HashMap<>();
    Optional<String> fallback = Optional.empty();
    Naming naming = Namings.of(type);
    boolean sound = true;
    foreign.check(type, Accessor.displayName(type));
    for (Element constant : type.getEnclosedElements()) {
      if (constant.getKind() != ElementKind.ENUM_CONSTANT) {
        continue;
      }
      String name = constant.getSimpleName().toString();
      String text = jsonName(constant, naming);
      String owner = Accessor.displayName(type) + "." + name;
      foreign.check(constant, owner);
      if (text.isEmpty()) {
        diagnostics.add(
            JSON_NAME_EMPTY,
            constant,
            "%s has the empty text in JSON. Name it with @JsonName, or remove the annotation."
                .formatted(owner));
        sound = false;
      }
      String other = constantOfText.put(text, name);
      if (other != null) {
        diagnostics.add(
            ENUM_NAME_CLASH,
            constant,
            "%s and %s are both \"%s\" in JSON. Give one of them another text with @JsonName."
                .formatted(owner, other, text));
        sound = false;
      }
      if (constant.getAnnotation(Fallback.class) != null) {
        if (fallback.isPresent()) {
          diagnostics.add(
              FALLBACK_CLASH,
              constant,
              "%s and %s are both marked with @Fallback, but one constant stands for all unknown texts. Remove one of the annotations."
                  .formatted(owner, fallback.get()));
          sound = false;
        }
        fallback = Optional.of(name);
      }
      constants.add(new EnumType.Constant(name, text));
    }
    if (constants.isEmpty()) {
      diagnostics.add(
          FIELD_TYPE,
          usedBy.method(),
          "%s: the enum %s has no constants, so that no text is one of them. Add its constants, or use String."
              .formatted(usedBy.displayName(), Accessor.displayName(type)));
      sound = false;
    }
    return sound
        ? Optional.of(new EnumType(ClassName.get(type), constants, fallback))
        : Optional.empty();
  }

  private static String jsonName(Element constant, Naming naming) {
    JsonName named = constant.getAnnotation(JsonName.class);
    return named != null ? named.value() : naming.ofConstant(constant.getSimpleName().toString());
  }
}
