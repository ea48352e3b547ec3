package io.github.plaidschema.openapi.yaml;

import io.github.plaidschema.openapi.yaml.YamlNode.Scalar;

/** What scalars without quotes are, by the core schema of YAML 1.2. */
final class PlainScalars {
  private PlainScalars() {}

  static Scalar.Kind kind(String text) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> Scalar.Kind.NULL;
      case "true", "True", "TRUE", "false", "False", "FALSE" -> Scalar.Kind.BOOLEAN;
      default -> number(text);
    };
  }

  private static Scalar.Kind number(String text) {
    char first = text.charAt(0);
    boolean canBeNumber = first == '-' || first == '+' || first == '.' || isDigit(first);
    if (!canBeNumber) {
      return Scalar.Kind.STRING;
    }
    if (text.matches("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")) {
      return Scalar.Kind.INTEGER;
    }
    return text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?")
            || text.matches("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)")
        ? Scalar.Kind.NUMBER
        : Scalar.Kind.STRING;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
