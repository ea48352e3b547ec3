package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.openapi.declare.Declaration;
import io.github.plaidschema.openapi.declare.JavaName;
import io.github.plaidschema.openapi.name.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types that are declared in one interface. */
final class NestedTypes {
  private final JavaName enclosing;
  private final TypeNames names = new TypeNames();
  private final List<Declaration> declarations = new ArrayList<>();

  NestedTypes(JavaName enclosing) {
    this.enclosing = enclosing;
    enclosing.simpleNames().forEach(names::take);
  }

  /** The name of a type that is wanted for a property, or that somebody chose. */
  JavaName name(String wanted, Optional<String> given) {
    if (given.isPresent() && names.take(given.get())) {
      return enclosing.nested(given.get());
    }
    Map<String, String> allotted = names.allot(List.of(wanted));
    return enclosing.nested(allotted.values().iterator().next());
  }

  void declare(Declaration declaration) {
    declarations.add(declaration);
  }

  List<Declaration> declarations() {
    return List.copyOf(declarations);
  }
}
