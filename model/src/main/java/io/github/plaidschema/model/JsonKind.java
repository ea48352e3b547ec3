package io.github.plaidschema.model;

/** The kinds of JSON values but null, called as the runtime's {@code JsonToken} calls them. */
public enum JsonKind {
  BOOLEAN,
  NUMBER,
  STRING,
  ARRAY,
  OBJECT
}
