package io.github.plaidschema.openapi.yaml;

import io.github.plaidschema.openapi.ImportException;
import io.github.plaidschema.openapi.yaml.YamlNode.Mapping;
import io.github.plaidschema.openapi.yaml.YamlNode.Scalar;
import io.github.plaidschema.openapi.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a tree of JSON, which a parser of YAML rejects where tabs indent it. */
final class JsonParser {
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

  private final String file;
  private final String text;
  private int at;
  private int line = 1;
  private int depth;

  JsonParser(String file, String text) {
    this.file = file;
    this.text = text;
  }

  YamlNode parse() throws ImportException {
    YamlNode root = value();
    skipSpace();
    if (at < text.length()) {
      throw error("there is something after the end");
    }
    return root;
  }

  private ImportException error(String reason) {
    return new ImportException("%s:%d: is not JSON: %s".formatted(file, line, reason));
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      line += text.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
  }

  private char peek() throws ImportException {
    skipSpace();
    if (at == text.length()) {
      throw error("it ends too early");
    }
    return text.charAt(at);
  }

  private boolean take(char expected) throws ImportException {
    if (peek() != expected) {
      return false;
    }
    at++;
    return true;
  }

  private void expect(char expected) throws ImportException {
    if (!take(expected)) {
      throw error("expected " + expected);
    }
  }

  private YamlNode value() throws ImportException {
    char first = peek();
    int begins = line;
    if (first == '"') {
      return new Scalar(string(), Scalar.Kind.STRING, begins);
    }
    if (first != '{' && first != '[') {
      return literal(first);
    }
    if (++depth > YamlParser.MAX_DEPTH) {
      throw error("nested deeper than %d levels".formatted(YamlParser.MAX_DEPTH));
    }
    at++;
    YamlNode node = first == '{' ? object(begins) : array(begins);
    depth--;
    return node;
  }

  private YamlNode object(int begins) throws ImportException {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    if (take('}')) {
      return new Mapping(entries, begins);
    }
    do {
      if (peek() != '"') {
        throw error("expected the name of a member");
      }
      int named = line;
      String name = string();
      expect(':');
      if (entries.putIfAbsent(name, value()) != null) {
        throw new ImportException("%s:%d: has the key %s again".formatted(file, named, name));
      }
    } while (take(','));
    expect('}');
    return new Mapping(entries, begins);
  }

  private YamlNode array(int begins) throws ImportException {
    List<YamlNode> items = new ArrayList<>();
    if (take(']')) {
      return new Sequence(List.of(), begins);
    }
    do {
      items.add(value());
    } while (take(','));
    expect(']');
    return new Sequence(List.copyOf(items), begins);
  }

  private YamlNode literal(char first) throws ImportException {
    for (String word : new String[] {"true", "false", "null"}) {
      if (text.startsWith(word, at)) {
        at += word.length();
        return new Scalar(word, word.equals("null") ? Scalar.Kind.NULL : Scalar.Kind.BOOLEAN, line);
      }
    }
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (!number.lookingAt()) {
      throw error("unexpected " + (first < ' ' || first > '~' ? "character" : first));
    }
    at = number.end();
    boolean isInteger = number.group(1) == null && number.group(2) == null;
    return new Scalar(number.group(), isInteger ? Scalar.Kind.INTEGER : Scalar.Kind.NUMBER, line);
  }

  private String string() throws ImportException {
    StringBuilder value = new StringBuilder();
    at++;
    while (true) {
      if (at == text.length()) {
        throw error("a string has no end");
      }
      char c = text.charAt(at++);
      if (c == '"') {
        return value.toString();
      }
      if (c < ' ') {
        throw error("a string has a control character");
      }
      value.append(c == '\\' ? escaped() : c);
    }
  }

  private char escaped() throws ImportException {
    char c = at < text.length() ? text.charAt(at++) : ' ';
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        String digits = at + 4 <= text.length() ? text.substring(at, at + 4) : "";
        if (!digits.matches("[0-9a-fA-F]{4}")) {
          throw error("a string has a wrong escape");
        }
        at += 4;
        yield (char) Integer.parseInt(digits, 16);
      }
      default -> throw error("a string has a wrong escape");
    };
  }
}
