package io.github.plaidschema.openapi.write;

import io.github.plaidschema.openapi.declare.Declaration;
import io.github.plaidschema.openapi.declare.InterfaceDeclaration;
import io.github.plaidschema.openapi.declare.JavaModel;
import io.github.plaidschema.openapi.declare.JavaName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names of a file mean types that its interfaces inherit. */
final class HiddenNames {
  private final Map<JavaName, InterfaceDeclaration> interfaces = new HashMap<>();

  HiddenNames(JavaModel model) {
    index(model.declarations());
  }

  private void index(List<Declaration> declarations) {
    for (Declaration declaration : declarations) {
      if (declaration instanceof InterfaceDeclaration type) {
        interfaces.put(type.name(), type);
        index(type.nested());
      }
    }
  }

  /** The simple names of nested types that interfaces of the file inherit. */
  Set<String> in(Declaration file) {
    Set<String> names = new HashSet<>();
    collect(file, names, new HashSet<>());
    return names;
  }

  private void collect(Declaration declaration, Set<String> names, Set<JavaName> passed) {
    if (declaration instanceof InterfaceDeclaration type) {
      type.parents().forEach(parent -> inherit(parent, names, passed));
      type.nested().forEach(nested -> collect(nested, names, passed));
    }
  }

  private void inherit(JavaName parent, Set<String> names, Set<JavaName> passed) {
    InterfaceDeclaration type = interfaces.get(parent);
    if (type != null && passed.add(parent)) {
      type.nested().forEach(nested -> names.add(nested.name().simpleName()));
      type.parents().forEach(grandparent -> inherit(grandparent, names, passed));
    }
  }
}
