package io.github.plaidschema.openapi.client;

import io.github.plaidschema.openapi.declare.Declaration;
import io.github.plaidschema.openapi.declare.Field;
import io.github.plaidschema.openapi.declare.FieldType;
import io.github.plaidschema.openapi.declare.InterfaceDeclaration;
import io.github.plaidschema.openapi.declare.JavaName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of the types that are declared, inherited ones included. */
final class TypeFields {
  private final Map<JavaName, InterfaceDeclaration> interfaces = new HashMap<>();

  TypeFields(List<Declaration> declarations) {
    index(declarations);
  }

  private void index(List<Declaration> declarations) {
    for (Declaration declaration : declarations) {
      if (declaration instanceof InterfaceDeclaration type) {
        interfaces.put(type.name(), type);
        index(type.nested());
      }
    }
  }

  /** By their names in JSON, in the order of the document; none unless it is an object. */
  Map<String, Field> of(FieldType type) {
    Map<String, Field> fields = new LinkedHashMap<>();
    if (type instanceof FieldType.Schema schema) {
      collect(schema.name(), fields);
    }
    return fields;
  }

  private void collect(JavaName name, Map<String, Field> fields) {
    InterfaceDeclaration type = interfaces.get(name);
    if (type != null) {
      type.parents().forEach(parent -> collect(parent, fields));
      type.fields().forEach(field -> fields.put(field.jsonName(), field));
    }
  }
}
