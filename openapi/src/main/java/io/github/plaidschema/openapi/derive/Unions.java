package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.openapi.declare.JavaName;
import io.github.plaidschema.openapi.declare.UnionDeclaration;
import java.util.List;
import java.util.Set;

/** From alternatives to unions. */
final class Unions {
  private final Derivation derivation;

  Unions(Derivation derivation) {
    this.derivation = derivation;
  }

  boolean isPossible(String schema) {
    return false;
  }

  UnionDeclaration of(String schema) {
    throw new IllegalStateException(derivation.typeName(schema).toString());
  }

  List<JavaName> around(String schema, Set<String> declared) {
    return List.of();
  }
}
