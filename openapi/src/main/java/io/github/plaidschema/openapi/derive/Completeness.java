package io.github.plaidschema.openapi.derive;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.declare.Declaration;
import io.github.plaidschema.openapi.declare.Field;
import io.github.plaidschema.openapi.declare.InterfaceDeclaration;
import io.github.plaidschema.openapi.declare.JavaName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether every type that is referred to is declared. */
final class Completeness {
  private Completeness() {}

  /**
   * Checks the declarations.
   *
   * @throws ImportException that names a type that is missing
   */
  static void check(List<Declaration> declarations) throws ImportException {
    Set<JavaName> declared = new HashSet<>();
    declarations.forEach(declaration -> collect(declaration, declared));
    for (Declaration declaration : declarations) {
      check(declaration, declared);
    }
  }

  private static void collect(Declaration declaration, Set<JavaName> declared) {
    declared.add(declaration.name());
    if (declaration instanceof InterfaceDeclaration type) {
      type.nested().forEach(nested -> collect(nested, declared));
    }
  }

  private static void check(Declaration declaration, Set<JavaName> declared)
      throws ImportException {
    if (!(declaration instanceof InterfaceDeclaration type)) {
      return;
    }
    for (Field field : type.fields()) {
      for (JavaName name : field.type().names()) {
        if (!declared.contains(name)) {
          throw new ImportException(
              "%s.%s refers to %s, which is not declared"
                  .formatted(type.name(), field.jsonName(), name));
        }
      }
    }
    for (Declaration nested : type.nested()) {
      check(nested, declared);
    }
  }
}
