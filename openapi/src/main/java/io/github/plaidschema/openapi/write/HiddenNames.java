package io.github.plaidschema.openapi.write;

import io.github.plaidschema.openapi.declare.Declaration;
import io.github.plaidschema.openapi.declare.InterfaceDeclaration;
import io.github.plaidschema.openapi.declare.JavaModel;
import io.github.plaidschema.openapi.declare.JavaName;
import io.github.plaidschema.openapi.declare.UnionDeclaration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names of a file mean types that its interfaces inherit. */
final class HiddenNames {
  private final Map<JavaName, InterfaceDeclaration> interfaces = new HashMap<>();
  private final Map<JavaName, UnionDeclaration> unions = new HashMap<>();

  HiddenNames(JavaModel model) {
    index(model.declarations());
  }

  private void index(List<Declaration> declarations) {
    for (Declaration declaration : declarations) {
      if (declaration instanceof InterfaceDeclaration type) {
        interfaces.put(type.name(), type);
        index(type.nested());
      } else if (declaration instanceof UnionDeclaration union) {
        unions.put(union.name(), union);
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
      inheritAll(type, names, passed);
      type.nested().forEach(nested -> collect(nested, names, passed));
    }
  }

  private void inherit(JavaName parent, Set<String> names, Set<JavaName> passed) {
    InterfaceDeclaration type = interfaces.get(parent);
    if (type != null && passed.add(parent)) {
      type.nested().forEach(nested -> names.add(nested.name().simpleName()));
      inheritAll(type, names, passed);
    }
  }

  private void inheritAll(InterfaceDeclaration type, Set<String> names, Set<JavaName> passed) {
    type.parents().forEach(parent -> inherit(parent, names, passed));
    for (JavaName name : type.unions()) {
      UnionDeclaration union = unions.get(name);
      if (union != null) {
        names.add(union.unknown().simpleName());
        union.values().forEach(value -> names.add(value.name().simpleName()));
      }
    }
  }
}
