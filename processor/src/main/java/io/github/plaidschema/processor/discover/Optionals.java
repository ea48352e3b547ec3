package io.github.plaidschema.processor.discover;

import com.google.auto.common.MoreTypes;
import io.github.plaidschema.model.OptionalClass;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Whether a type is {@code Optional}, or one of its forms for primitives. */
final class Optionals {
  private Optionals() {}

  /** Which of them it is, if it is one, whatever annotates it. */
  static Optional<OptionalClass> of(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? OptionalClass.named(MoreTypes.asTypeElement(type).getQualifiedName().toString())
        : Optional.empty();
  }
}
