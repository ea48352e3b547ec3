package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.yaml.YamlNode;
import io.github.plaidschema.openapi.yaml.YamlNode.Mapping;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the keyword {@code type} says: one type, or in 3.1 several. */
final class Types {
  private static final String NULL = "null";

  private Types() {}

  /** The types but null. */
  static Set<String> of(Mapping schema) {
    Set<String> types = stated(schema);
    types.remove(NULL);
    return types;
  }

  static boolean allowsNull(Mapping schema) {
    return stated(schema).contains(NULL);
  }

  /** Whether null is its only value. */
  static boolean isNull(Mapping schema) {
    boolean isConstant =
        schema.get("const").filter(YamlNode::isNull).isPresent()
            || (!schema.items("enum").isEmpty()
                && schema.items("enum").stream().allMatch(YamlNode::isNull));
    return isConstant || stated(schema).equals(Set.of(NULL));
  }

  private static Set<String> stated(Mapping schema) {
    Set<String> types = new LinkedHashSet<>();
    for (YamlNode item : schema.items("type")) {
      if (item instanceof YamlNode.Scalar scalar) {
        types.add(scalar.text());
      }
    }
    if (schema.get("type").orElse(schema) instanceof YamlNode.Scalar scalar) {
      types.add(scalar.text());
    }
    return types;
  }
}
