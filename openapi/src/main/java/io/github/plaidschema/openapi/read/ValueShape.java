package io.github.plaidschema.openapi.read;

import io.github.plaidschema.openapi.yaml.YamlNode;
import io.github.plaidschema.openapi.yaml.YamlNode.Mapping;
import io.github.plaidschema.openapi.yaml.YamlNode.Scalar;
import io.github.plaidschema.openapi.yaml.YamlNode.Sequence;
import java.util.Optional;

/** Which kind of value a keyword takes. */
enum ValueShape {
  STRING("a string"),
  /** What people read. A number or a boolean that nobody put in quotes is read as it is written. */
  TEXT("a string"),
  BOOLEAN("true or false"),
  NUMBER("a number"),
  /** An exclusive bound: a flag beside the bound in 3.0, the bound itself since 3.1. */
  NUMBER_OR_BOOLEAN("a number, true or false"),
  OBJECT("an object"),
  SCHEMA("a schema (an object, true or false)"),
  /** Elements: a schema of all, or, before 3.1, one of each. */
  SCHEMA_OR_ARRAY("a schema (an object, true or false)"),
  ARRAY("an array"),
  SCHEMAS("a non-empty array of schemas", SCHEMA),
  OBJECTS("an array of objects", OBJECT),
  TEXTS("an array of strings", TEXT),
  /** Each is named once. */
  NAMES("an array of strings", TEXT),
  TYPES("a string, or a non-empty array of strings", STRING),
  STRINGS_BY_NAME("an object with strings", STRING),
  NAMES_BY_NAME("an object with arrays of strings", NAMES),
  /** An object of OpenAPI, not of JSON Schema: extensions are among its entries. */
  OBJECTS_BY_NAME("an object with objects", OBJECT);

  private final String description;
  private final Optional<ValueShape> element;

  ValueShape(String description) {
    this.description = description;
    this.element = Optional.empty();
  }

  ValueShape(String description, ValueShape element) {
    this.description = description;
    this.element = Optional.of(element);
  }

  /** The shape of elements and of the values of entries; empty where readers look at them. */
  Optional<ValueShape> element() {
    return element;
  }

  /** Whether an entry has a value of any kind. */
  boolean isExtension(String name) {
    return this == OBJECTS_BY_NAME && name.startsWith("x-");
  }

  /**
   * Whether the value is of this kind, apart from its elements. A keyword that has nothing after
   * its colon, which is null in YAML, is as good as not there.
   */
  boolean fits(YamlNode node) {
    if (node.isNull()) {
      return true;
    }
    boolean isBoolean = node.isTrue() || node.isFalse();
    return switch (this) {
      case STRING -> node.isString();
      case TEXT -> node instanceof Scalar;
      case BOOLEAN -> isBoolean;
      case NUMBER -> isNumber(node);
      case NUMBER_OR_BOOLEAN -> isNumber(node) || isBoolean;
      case OBJECT, STRINGS_BY_NAME, NAMES_BY_NAME, OBJECTS_BY_NAME -> node instanceof Mapping;
      case SCHEMA -> node instanceof Mapping || isBoolean;
      case SCHEMA_OR_ARRAY -> node instanceof Mapping || node instanceof Sequence || isBoolean;
      case ARRAY, OBJECTS, TEXTS, NAMES -> node instanceof Sequence;
      case SCHEMAS -> node instanceof Sequence && !lacksElements(node);
      case TYPES -> node.isString() || (node instanceof Sequence && !lacksElements(node));
    };
  }

  /** Whether it is an array, as it may be, but one without the elements that it has to have. */
  boolean lacksElements(YamlNode node) {
    return (this == SCHEMAS || this == TYPES)
        && node instanceof Sequence sequence
        && sequence.items().isEmpty();
  }

  /** Whether no two elements may be equal. */
  boolean hasDifferentElements() {
    return this == NAMES || this == TYPES;
  }

  private static boolean isNumber(YamlNode node) {
    return node instanceof Scalar scalar
        && (scalar.kind() == Scalar.Kind.INTEGER || scalar.kind() == Scalar.Kind.NUMBER);
  }

  /** Such as {@code an array of strings}. */
  @Override
  public String toString() {
    return description;
  }
}
