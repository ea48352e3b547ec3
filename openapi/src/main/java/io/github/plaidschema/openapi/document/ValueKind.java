package io.github.plaidschema.openapi.document;

/** What a schema says of a value that has no parts. */
public enum ValueKind {
  TEXT,
  /** Text that is not to be shown. */
  PASSWORD,
  DATE,
  DATE_TIME,
  UUID,
  URI,
  BOOLEAN,
  INTEGER_32,
  INTEGER_64,
  NUMBER,
  /** A number whose digits count. */
  DECIMAL,
  /** Any JSON at all, null as well. */
  ANYTHING
}
