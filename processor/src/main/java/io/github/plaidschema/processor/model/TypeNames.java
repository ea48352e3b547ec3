package io.github.plaidschema.processor.model;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** What the names of types have in common. */
public final class TypeNames {

  private TypeNames() {}

  /** A type without its arguments and annotations. */
  public static TypeName erasure(TypeName type) {
    TypeName raw =
        type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
    return raw.withoutAnnotations();
  }
}
