package io.github.plaidschema.conformance.oracle;

import java.util.List;
import java.util.Map;

/** A JSON value with its numbers as they are spelled, and its properties in any order. */
public sealed interface Json {

  /** The one null. */
  Json NULL = new Null();

  /** An object. */
  record Obj(Map<String, Json> members) implements Json {}

  /** An array. */
  record Arr(List<Json> elements) implements Json {}

  /** A string, decoded. */
  record Str(String value) implements Json {}

  /** A number, as it is spelled. */
  record Num(String literal) implements Json {}

  /** A boolean. */
  record Bool(boolean value) implements Json {}

  /** Null. */
  record Null() implements Json {}
}
