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
  /** An integer that may be larger than 64 bits with a sign hold. */
  BIG_INTEGER,
  NUMBER,
  /** A number whose digits count. */
  DECIMAL,
  /** Any JSON at all, null as well. */
  ANYTHING
}
