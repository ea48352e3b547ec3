package io.github.plaidschema.compatibility.compare;

import io.github.plaidschema.compatibility.describe.Enumeration;
import io.github.plaidschema.compatibility.describe.JavaType;
import io.github.plaidschema.compatibility.describe.Schema;
import io.github.plaidschema.compatibility.describe.Union;
import io.github.plaidschema.compatibility.describe.Version;
import io.github.plaidschema.model.NumberRange;
import io.github.plaidschema.model.ScalarType;
import java.util.Optional;

/**
 * What the values of a type are in JSON.
 *
 * @param name of the enum of an open enum; else of the type itself
 * @param scalar which one it is, if it is one
 */
record WireForm(Kind kind, String name, Optional<ScalarType> scalar) {

  /** The kinds that matter for what one reads of the other. */
  enum Kind {
    SCALAR,
    CLOSED_ENUM,
    OPEN_ENUM,
    LIST,
    SET,
    MAP,
    /** An object whose fields are known. */
    SCHEMA,
    /** A schema that is another value in JSON. */
    WHOLE_VALUE,
    UNION,
    /** What other jars declare, and what only a codec knows. */
    FOREIGN
  }

  static WireForm of(JavaType type, Version version) {
    String name = type.boxed().name();
    Optional<ScalarType> scalar = ScalarType.named(name);
    if (scalar.isPresent()) {
      return new WireForm(Kind.SCALAR, name, scalar);
    }
    return switch (name) {
      case "java.util.List" -> of(Kind.LIST, name);
      case "java.util.Set" -> of(Kind.SET, name);
      case "java.util.Map" -> of(Kind.MAP, name);
      case "io.github.plaidschema.json.OpenEnum" ->
          of(Kind.OPEN_ENUM, type.arguments().get(0).name());
      default -> of(declared(name, version), name);
    };
  }

  private static WireForm of(Kind kind, String name) {
    return new WireForm(kind, name, Optional.empty());
  }

  private static Kind declared(String name, Version version) {
    if (version.find(Enumeration.class, name).isPresent()) {
      return Kind.CLOSED_ENUM;
    }
    if (version.find(Union.class, name).isPresent()) {
      return Kind.UNION;
    }
    return version
        .find(Schema.class, name)
        .map(schema -> schema.isWholeValue() ? Kind.WHOLE_VALUE : Kind.SCHEMA)
        .orElse(Kind.FOREIGN);
  }

  boolean is(ScalarType type) {
    return scalar.filter(type::equals).isPresent();
  }

  boolean isAny() {
    return is(ScalarType.JSON_VALUE);
  }

  /** The numbers that it has, if it is a number. */
  Optional<NumberRange> numbers() {
    return scalar.flatMap(ScalarType::range);
  }

  boolean isText() {
    return switch (kind) {
      case CLOSED_ENUM, OPEN_ENUM -> true;
      case SCALAR -> scalar.filter(ScalarType::isString).isPresent();
      case LIST, SET, MAP, SCHEMA, WHOLE_VALUE, UNION, FOREIGN -> false;
    };
  }

  boolean isArray() {
    return kind == Kind.LIST || kind == Kind.SET;
  }
}
