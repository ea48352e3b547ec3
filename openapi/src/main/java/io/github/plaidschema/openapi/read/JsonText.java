package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.yaml.YamlNode;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values of a file as JSON, on one line. */
final class JsonText {
  private JsonText() {}

  static String of(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.entries().entrySet().stream()
          .map(entry -> quoted(entry.getKey()) + ": " + of(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream()
          .map(JsonText::of)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    YamlNode.Scalar scalar = (YamlNode.Scalar) node;
    return switch (scalar.kind()) {
      case STRING -> quoted(scalar.text());
      case NULL -> "null";
      case BOOLEAN -> scalar.text().toLowerCase(Locale.ROOT);
      case INTEGER, NUMBER -> scalar.text();
    };
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
