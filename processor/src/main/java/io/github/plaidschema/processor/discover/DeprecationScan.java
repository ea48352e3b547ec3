package io.github.plaidschema.processor.discover;

import com.google.auto.common.MoreTypes;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Whether generated code has to refer to anything deprecated, which compilers warn of. */
final class DeprecationScan {
  private final Elements elements;

  DeprecationScan(Elements elements) {
    this.elements = elements;
  }

  boolean touchesDeprecated(List<TypeElement> types) {
    return types.stream().anyMatch(this::isDeprecated);
  }

  boolean touchesDeprecated(TypeElement schema, List<Accessor> accessors) {
    return isDeprecated(schema)
        || accessors.stream()
            .anyMatch(
                accessor ->
                    elements.isDeprecated(accessor.method())
                        || accessor.inherited().stream().anyMatch(elements::isDeprecated)
                        || mentionsDeprecated(accessor.returnType()));
  }

  private boolean mentionsDeprecated(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    DeclaredType declared = MoreTypes.asDeclared(type);
    return isDeprecated(MoreTypes.asTypeElement(declared))
        || declared.getTypeArguments().stream().anyMatch(this::mentionsDeprecated);
  }

  /** An enum counts with its constants, a nested type with those around it. */
  private boolean isDeprecated(TypeElement type) {
    boolean constant =
        type.getKind() == ElementKind.ENUM
            && type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .anyMatch(elements::isDeprecated);
    Element outer = type.getEnclosingElement();
    return constant
        || elements.isDeprecated(type)
        || (outer instanceof TypeElement enclosing && isDeprecated(enclosing));
  }
}
