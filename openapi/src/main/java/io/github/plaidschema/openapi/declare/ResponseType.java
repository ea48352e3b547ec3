package io.github.plaidschema.openapi.declare;

/** What a method that sends a request returns. */
public sealed interface ResponseType {

  /** Nothing: the body is ignored. */
  record Ignored() implements ResponseType {}

  /** A stream of bytes. */
  record Binary() implements ResponseType {}

  /** A value of a type. */
  record Json(FieldType type) implements ResponseType {}
}
