package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.openapi.declare.Declaration;
import io.github.plaidschema.openapi.declare.JavaName;
import io.github.plaidschema.openapi.name.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The types that are declared in one interface. None has the name of an outermost type, which it
 * would hide in the interface and in all that extend it.
 */
final class NestedTypes {
  private final JavaName enclosing;
  private final Set<JavaName> outermost;
  private final TypeNames names;
  private final List<Declaration> declarations = new ArrayList<>();

  NestedTypes(JavaName enclosing, Set<JavaName> outermost) {
    this.enclosing = enclosing;
    this.outermost = outermost;
    this.names = new TypeNames(name -> outermost.contains(JavaName.of(name)));
    enclosing.simpleNames().forEach(names::take);
  }

  /** The name of a type that is wanted for a property, or that somebody chose. */
  JavaName name(String wanted, Optional<String> given) {
    if (given.isPresent() && names.take(given.get())) {
      return enclosing.nested(given.get());
    }
    boolean hides = outermost.contains(JavaName.of(wanted));
    return enclosing.nested(names.allotOne(hides ? enclosing.simpleName() + wanted : wanted));
  }

  void declare(Declaration declaration) {
    declarations.add(declaration);
  }

  List<Declaration> declarations() {
    return List.copyOf(declarations);
  }
}
