package io.github.plaidschema.openapi.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a YAML or JSON file. */
public sealed interface YamlNode {

  /** The line in which the value begins; the first one is 1. */
  int line();

  /** An object; the entries are in the order of the file. */
  record Mapping(Map<String, YamlNode> entries, int line) implements YamlNode {

    /** An object without entries. */
    public static final Mapping EMPTY = new Mapping(Map.of(), 1);

    /** The value of a key, or empty if there is none. */
    public Optional<YamlNode> get(String key) {
      return Optional.ofNullable(entries.get(key));
    }

    public boolean has(String key) {
      return entries.containsKey(key);
    }

    /** The string of a key, as it is spelled; empty if there is none, or it is not a scalar. */
    public Optional<String> text(String key) {
      return get(key)
          .flatMap(
              node ->
                  node instanceof Scalar scalar && scalar.kind() != Scalar.Kind.NULL
                      ? Optional.of(scalar.text())
                      : Optional.empty());
    }

    /** Whether a key has the value true. */
    public boolean isTrue(String key) {
      return get(key).filter(YamlNode::isTrue).isPresent();
    }

    /** Whether a key has the value false. */
    public boolean isFalse(String key) {
      return get(key).filter(YamlNode::isFalse).isPresent();
    }

    /** The object of a key, or one without entries. */
    public Mapping mapping(String key) {
      return get(key).orElse(EMPTY) instanceof Mapping mapping ? mapping : EMPTY;
    }

    /** The elements of the array of a key, or none. */
    public List<YamlNode> items(String key) {
      return get(key).orElse(EMPTY) instanceof Sequence sequence ? sequence.items() : List.of();
    }
  }

  /** An array. */
  record Sequence(List<YamlNode> items, int line) implements YamlNode {}

  /**
   * A string, a number, a boolean or null.
   *
   * @param text a string's value; the spelling of anything else
   */
  record Scalar(String text, Kind kind, int line) implements YamlNode {

    /** What a scalar is. */
    public enum Kind {
      STRING,
      INTEGER,
      NUMBER,
      BOOLEAN,
      NULL
    }
  }

  /** Whether this is the boolean true. */
  default boolean isTrue() {
    return this instanceof Scalar scalar
        && scalar.kind() == Scalar.Kind.BOOLEAN
        && scalar.text().equalsIgnoreCase("true");
  }

  /** Whether this is the boolean false. */
  default boolean isFalse() {
    return this instanceof Scalar scalar
        && scalar.kind() == Scalar.Kind.BOOLEAN
        && scalar.text().equalsIgnoreCase("false");
  }

  default boolean isNull() {
    return this instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL;
  }

  default boolean isString() {
    return this instanceof Scalar scalar && scalar.kind() == Scalar.Kind.STRING;
  }
}
